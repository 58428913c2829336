import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { EntryKind } from './entry.store.ts';

export type Move = 'zien' | 'denken' | 'doen' | 'vinden';
export type LinkRole =
	| 'uses'
	| 'restsOn'
	| 'carriesOut'
	| 'cameOf'
	| 'passesOn'
	| 'follows'
	| 'asksFor'
	| 'tellsOf'
	| 'adapts'
	| 'shows'
	| 'gathers'
	| 'refers'
	| 'answers'
	| 'proposes';

/** Lays the reasoning: from what came later to what it stands on. A link that lies there already stays. */
export const addLink = (
	tx: Write,
	link: { organisationId: string; fromId: string; toId: string; role: LinkRole; createdAt: Date }
) =>
	tx
		.insertInto('link')
		.values(link)
		.onConflict((conflict) => conflict.doNothing())
		.execute();

/** Takes a link away. */
export const removeLink = (
	tx: Write,
	organisationId: string,
	{ fromId, toId, role }: { fromId: string; toId: string; role: LinkRole }
) =>
	tx
		.deleteFrom('link')
		.where('organisationId', '=', organisationId)
		.where('fromId', '=', fromId)
		.where('toId', '=', toId)
		.where('role', '=', role)
		.execute();

/** Puts an entry in a cycle, as one of its moves. */
export const addStep = (
	tx: Write,
	step: { organisationId: string; cycleId: string; entryId: string; move: Move }
) => tx.insertInto('cycleStep').values(step).execute();

/** Puts the cycle beside its entry. */
export const addCycle = (
	tx: Write,
	cycle: {
		organisationId: string;
		id: string;
		weight: 'smallAction' | 'project';
		round: number;
		previousId: string | null;
	}
) => tx.insertInto('cycle').values(cycle).execute();

/** Gives a cycle another weight: a small action becomes a project. */
export const changeWeight = (
	tx: Write,
	organisationId: string,
	id: string,
	weight: 'smallAction' | 'project'
) =>
	tx
		.updateTable('cycle')
		.set({ weight })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What the other moves need to know of an entry; undefined when it is not there for this reader. */
export const findEntry = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('entry')
		.select(['id', 'kind', 'areaId', 'teamId', 'text', 'title', 'visibility', 'version'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** The cycle with its round; undefined when it is not there for this reader. */
export const findCycle = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('cycle')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'cycle.organisationId')
				.onRef('entry.id', '=', 'cycle.id')
		)
		.select([
			'cycle.id',
			'weight',
			'round',
			'previousId',
			'title',
			'text',
			'areaId',
			'teamId',
			'visibility'
		])
		.where('cycle.organisationId', '=', organisationId)
		.where('cycle.id', '=', id)
		.executeTakeFirst();

/** The entries of a cycle this reader may see, oldest first. */
export const listSteps = (tx: Read, organisationId: string, cycleId: string) =>
	tx
		.selectFrom('cycleStep')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'cycleStep.organisationId')
				.onRef('entry.id', '=', 'cycleStep.entryId')
		)
		.select(['entry.id', 'move', 'title', 'text', 'happenedOn'])
		.where('cycleStep.organisationId', '=', organisationId)
		.where('cycleId', '=', cycleId)
		.orderBy('happenedOn')
		.orderBy('entry.id')
		.execute();

/** What stands on an entry stays: it is no raw note any more, so it has no end date. */
export const keepForGood = (tx: Write, organisationId: string, ids: readonly string[]) =>
	tx
		.updateTable('entry')
		.set({ expiresOn: null })
		.where('organisationId', '=', organisationId)
		.where('id', 'in', ids)
		.execute();

export interface Knot {
	id: string;
	kind: EntryKind;
	title: string;
	text: string;
	happenedOn: string;
	/** Below 0: what it stands on; 0: the entry itself; above 0: what came of it. */
	distance: number;
}

/**
 * "Waarom?": walks the links from an entry back to what was seen and forward to what came of it.
 * What this reader may not see, and what lies behind it, stays out.
 */
export async function walkThread(tx: Read, organisationId: string, id: string): Promise<Knot[]> {
	const { rows } = await sql<Knot>`
		with recursive back as (
			select ${id}::uuid as id, 0 as distance
			union
			select l.to_id, b.distance - 1 from back b
			join link l on l.organisation_id = ${organisationId} and l.from_id = b.id
			where b.distance > -50
		), forth as (
			select ${id}::uuid as id, 0 as distance
			union
			select l.from_id, f.distance + 1 from forth f
			join link l on l.organisation_id = ${organisationId} and l.to_id = f.id
			where f.distance < 50
		), knots as (
			select id, min(distance) as distance from back group by id
			union
			select id, max(distance) from forth group by id
		)
		select e.id, e.kind, e.title, e.text, e.happened_on, max(k.distance) as distance
		from knots k join entry e on e.organisation_id = ${organisationId} and e.id = k.id
		where e.kind <> 'cycle'
		group by e.organisation_id, e.id
		order by max(k.distance), e.happened_on, e.id`.execute(tx);
	return rows;
}
