import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { State } from './state.rules.ts';

export type Beginner = 'residents' | 'worker' | 'partners';

interface Own {
	owner: string;
	begunBy: Beginner[];
	needs: string | null;
	offers: string | null;
}

/** Puts the initiative beside its entry, with an own page that is still empty. */
export async function addInitiative(
	tx: Write,
	row: Own & { organisationId: string; id: string; state: State }
): Promise<void> {
	await tx.insertInto('initiative').values(row).execute();
	const { organisationId, id: initiativeId } = row;
	await tx.insertInto('initiativePage').values({ organisationId, initiativeId }).execute();
}

export const changeInitiative = (
	tx: Write,
	organisationId: string,
	id: string,
	changed: Partial<Own> | { state: State }
) =>
	tx
		.updateTable('initiative')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addState = (
	tx: Write,
	row: {
		organisationId: string;
		id: string;
		initiativeId: string;
		state: State;
		since: string;
		reason: string | null;
		createdAt: Date;
	}
) => tx.insertInto('initiativeState').values(row).execute();

/** Also for who does not see all the areas between. */
const liesWithin = (organisationId: string, areaId: string) =>
	sql<boolean>`app.lies_within(${organisationId}, entry.area_id, ${areaId})`;

const initiatives = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('initiative')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'initiative.organisationId')
				.onRef('entry.id', '=', 'initiative.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['initiative.id', 'title', 'text', 'owner', 'begunBy', 'state', 'needs', 'offers'])
		.select(['entry.visibility', 'entry.areaId', 'area.name as areaName'])
		.select((eb) =>
			eb
				.selectFrom('initiativeState as s')
				.whereRef('s.organisationId', '=', 'initiative.organisationId')
				.whereRef('s.initiativeId', '=', 'initiative.id')
				.select((one) => one.fn.max('since').as('since'))
				.as('since')
		)
		.$narrowType<{ state: State; begunBy: Beginner[]; since: string }>()
		.where('initiative.organisationId', '=', organisationId);

/** The initiatives this reader may see in an area and all that lies in it, what goes on first. */
export const findInitiatives = (
	tx: Read,
	organisationId: string,
	{ areaId, publicly, limit }: { areaId?: string; publicly?: boolean; limit: number }
) =>
	initiatives(tx, organisationId)
		.$if(areaId !== undefined, (query) => query.where(liesWithin(organisationId, areaId!)))
		.$if(publicly === true, (query) =>
			query.where('entry.visibility', 'in', ['residents', 'public'])
		)
		.orderBy((eb) => eb('state', 'in', ['rest', 'stopped', 'handedOver']))
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

export const findInitiative = (tx: Read, organisationId: string, id: string, areaId?: string) =>
	initiatives(tx, organisationId)
		.where('initiative.id', '=', id)
		.$if(areaId !== undefined, (query) => query.where(liesWithin(organisationId, areaId!)))
		.executeTakeFirst();

/** The states it came through, the newest first. */
export const findStates = (tx: Read, organisationId: string, initiativeId: string) =>
	tx
		.selectFrom('initiativeState')
		.select(['id', 'state', 'since', 'reason'])
		.$narrowType<{ state: State }>()
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.orderBy('since', 'desc')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.execute();

/** What an initiative is tied to by a link, as far as this reader may see it. */
export async function findTied(tx: Read, organisationId: string, id: string) {
	const onward = await tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'role'])
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.execute();
	const back = await tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.fromId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title', 'role'])
		.where('link.organisationId', '=', organisationId)
		.where('link.toId', '=', id)
		.where('role', '<>', 'shows')
		.execute();
	return [...onward, ...back];
}
