import { areasWithin, countChange } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';

interface NewObservation {
	organisationId: string;
	id: string;
	kind: string | null;
	quote: string | null;
	reading: string | null;
	object: string | null;
	facets: string[];
	silentWish: string | null;
	wishState: 'unchecked' | null;
}

/** Puts the observation beside its entry. */
export const addObservation = (tx: Write, observation: NewObservation) =>
	tx.insertInto('observation').values(observation).execute();

/** An observation of words only, for an entry that another move makes. */
export const addObservationBeside = (tx: Write, organisationId: string, id: string) =>
	addObservation(tx, {
		...{ organisationId, id, kind: null, quote: null, reading: null, object: null },
		...{ facets: [], silentWish: null, wishState: null }
	});

const observations = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('entry')
		.innerJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'entry.organisationId')
				.onRef('observation.id', '=', 'entry.id')
		)
		.where('entry.organisationId', '=', organisationId)
		.select([
			'entry.id',
			'observation.kind',
			'text',
			'quote',
			'reading',
			'object',
			'facets',
			'silentWish',
			'wishState'
		])
		.select([
			'wishAnswer',
			'wishCheckedOn',
			'areaId',
			'longitude',
			'latitude',
			'happenedOn',
			'visibility',
			'expiresOn',
			'entry.version'
		]);

/** One observation, or undefined when it is not there for this reader. */
export const findObservation = (tx: Read, organisationId: string, id: string) =>
	observations(tx, organisationId).where('entry.id', '=', id).executeTakeFirst();

const withAreaName = (tx: Read, organisationId: string) =>
	observations(tx, organisationId)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select('area.name as areaName');

/** The newest observations this reader may see. */
export const listObservations = (
	tx: Read,
	organisationId: string,
	{ areaId, toGiveBack, limit }: { areaId?: string; toGiveBack: boolean; limit: number }
) =>
	withAreaName(tx, organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.$if(toGiveBack, (query) => query.where('wishState', '=', 'unchecked'))
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** Keeps what people said when the silent wish was given back; answers the new version, or undefined when not allowed. */
export async function keepWishAnswer(
	tx: Write,
	organisationId: string,
	id: string,
	answer: { wishState: string; wishAnswer: string | null; wishCheckedOn: string }
): Promise<number | undefined> {
	const version = await countChange(tx, organisationId, id);
	if (version === undefined) return undefined;
	await tx
		.updateTable('observation')
		.set(answer)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	return version;
}
