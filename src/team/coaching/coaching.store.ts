import type { Read, Write } from '#kernel/index.ts';
import type { Aspect, Way } from './coaching.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}
export interface Words {
	way: Way;
	aspect: Aspect | null;
	situation: string | null;
	agreement: string | null;
	lookBackOn: string | null;
}

export const addCoaching = (tx: Write, row: Key & Words & { coachId: string; coacheeId: string }) =>
	tx.insertInto('coaching').values(row).execute();

export const changeCoachingOf = (
	tx: Write,
	{ organisationId, id }: Key,
	values: Partial<Words & { cameOfIt: string | null; endedOn: string | null }>
) =>
	tx
		.updateTable('coaching')
		.set(values)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

const ofTheTwo = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('coaching')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'coaching.organisationId')
				.onRef('entry.id', '=', 'coaching.id')
		)
		.innerJoin('person as coach', (join) =>
			join
				.onRef('coach.organisationId', '=', 'coaching.organisationId')
				.onRef('coach.id', '=', 'coaching.coachId')
		)
		.innerJoin('person as coachee', (join) =>
			join
				.onRef('coachee.organisationId', '=', 'coaching.organisationId')
				.onRef('coachee.id', '=', 'coaching.coacheeId')
		)
		.select(['coaching.id', 'coachId', 'coacheeId', 'way', 'aspect', 'situation', 'agreement'])
		.select(['lookBackOn', 'cameOfIt', 'endedOn', 'happenedOn', 'expiresOn', 'entry.version'])
		.select(['coach.name as coachName', 'coachee.name as coacheeName'])
		.$narrowType<{ way: Way; aspect: Aspect | null; expiresOn: string }>()
		.where('coaching.organisationId', '=', organisationId);

/** One moment; undefined for who is not one of the two. */
export const findCoaching = (tx: Read, organisationId: string, id: string) =>
	ofTheTwo(tx, organisationId).where('coaching.id', '=', id).executeTakeFirst();

/** The moments of this reader with whomever, the newest first. */
export const findCoachings = (tx: Read, organisationId: string) =>
	ofTheTwo(tx, organisationId)
		.orderBy('happenedOn', 'desc')
		.orderBy('coaching.id', 'desc')
		.limit(200)
		.execute();

export const findMirror = (tx: Read, organisationId: string, coachingId: string) =>
	tx
		.selectFrom('coachingMirror')
		.select(['id', 'problem', 'possibility'])
		.where('organisationId', '=', organisationId)
		.where('coachingId', '=', coachingId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const addMirror = (
	tx: Write,
	row: Key & { coachingId: string; problem: string; possibility: string | null; createdAt: Date }
) => tx.insertInto('coachingMirror').values(row).execute();

/** Gives a sentence its other side; answers whether it was there. */
export async function changeMirror(
	tx: Write,
	{ organisationId, id, coachingId }: Key & { coachingId: string },
	possibility: string | null
): Promise<boolean> {
	const changed = await tx
		.updateTable('coachingMirror')
		.set({ possibility })
		.where('organisationId', '=', organisationId)
		.where('coachingId', '=', coachingId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return changed !== undefined;
}

export async function removeMirror(
	tx: Write,
	{ organisationId, id, coachingId }: Key & { coachingId: string }
): Promise<boolean> {
	const gone = await tx
		.deleteFrom('coachingMirror')
		.where('organisationId', '=', organisationId)
		.where('coachingId', '=', coachingId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return gone !== undefined;
}

/** Removes moments for good, with all that stands beside them; row-level security lets only the two do so. */
export async function wipe(
	tx: Write,
	organisationId: string,
	ids: readonly string[]
): Promise<number> {
	const gone = await tx
		.deleteFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('kind', '=', 'coaching')
		.where('id', 'in', ids)
		.returning('id')
		.execute();
	return gone.length;
}

export interface Colleague {
	id: string;
	name: string;
	worksFor: string | null;
}

/** With whom one may work on stance: everybody who works with the workbook here today, but oneself. */
export const findColleagues = (
	tx: Read,
	organisationId: string,
	{ personId, day }: { personId: string; day: string }
): Promise<Colleague[]> =>
	tx
		.selectFrom('person')
		.select(['id', 'name', 'worksFor'])
		.where('organisationId', '=', organisationId)
		.where('id', '<>', personId)
		.where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', day)]))
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.organisationId', '=', 'person.organisationId')
					.whereRef('membership.personId', '=', 'person.id')
					.where('role', 'in', ['member', 'worker', 'coordinator'])
					.where((one) => one.or([one('until', 'is', null), one('until', '>=', day)]))
			)
		)
		.orderBy('name')
		.execute();
