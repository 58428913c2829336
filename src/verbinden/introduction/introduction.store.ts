import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Reason, State } from './introduction.rules.ts';

export interface Key {
	organisationId: string;
	id: string;
}

export const addIntroduction = (tx: Write, one: Key & { stateSince: string }) =>
	tx.insertInto('introduction').values(one).execute();

export const addSides = (
	tx: Write,
	sides: readonly (Key & {
		introductionId: string;
		side: 'asker' | 'proposed';
		entryId: string;
		position: number;
	})[]
) =>
	tx
		.insertInto('introductionSide')
		.values([...sides])
		.execute();

/** Holds an introduction until the end: a yes that is taken back at this very moment comes before or after, never between. */
export const lockIntroduction = (tx: Write, { organisationId, id }: Key) =>
	tx
		.updateTable('introduction')
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

export interface Step extends Key {
	introductionId: string;
	state: State;
	round: number;
	steppedOn: string;
	words?: string | null;
	why?: string | null;
	reason?: Reason | null;
	setBy: 'worker' | 'answers' | 'link';
	createdAt: Date;
}

/** Adds a step and brings the introduction there. */
export async function addIntroductionStep(tx: Write, step: Step): Promise<void> {
	const { organisationId, introductionId: id, state, steppedOn, round } = step;
	await tx.insertInto('introductionStep').values(step).execute();
	const begins = state === 'introduced' || state === 'adjusted';
	await tx
		.updateTable('introduction')
		.set({ state, stateSince: steppedOn, round, ...(begins && { roundSince: steppedOn }) })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Notes with whom the asker meets. */
export const markMet = (
	tx: Write,
	{ organisationId, introductionId }: { organisationId: string; introductionId: string },
	ids: readonly string[]
) =>
	tx
		.updateTable('introductionSide')
		.set({ isMet: true })
		.where('organisationId', '=', organisationId)
		.where('introductionId', '=', introductionId)
		.where('id', 'in', ids)
		.execute();

export interface BothWays {
	askerBrings: string | null;
	askerGets: string | null;
	otherBrings: string | null;
	otherGets: string | null;
	madePossible: string | null;
}
export const changeBothWays = (tx: Write, { organisationId, id }: Key, said: BothWays) =>
	tx
		.updateTable('introduction')
		.set(said)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** An introduction; undefined when it is not there for this reader. */
export const findIntroduction = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('introduction')
		.select(['id', 'state', 'stateSince', 'round', 'roundSince'])
		.select(['askerBrings', 'askerGets', 'otherBrings', 'otherGets', 'madePossible'])
		.$narrowType<{ state: State }>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

interface Asked {
	questionId?: string;
	/** Only those of my teams that began their round by this day, of which somebody did not say yet what came of it. */
	dueOn?: string;
	teamIds?: readonly string[];
	limit: number;
}

/** Introductions this reader may see, the oldest that waits for an answer first, those that were rounded off last. */
export const findIntroductions = (
	tx: Read,
	organisationId: string,
	{ questionId, dueOn, teamIds = [], limit }: Asked
) =>
	tx
		.selectFrom('introduction')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'introduction.organisationId')
				.onRef('entry.id', '=', 'introduction.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'entry.text as why', 'area.name as areaName'])
		.select(['state', 'stateSince', 'round', 'roundSince'])
		.$narrowType<{ state: State }>()
		.where('introduction.organisationId', '=', organisationId)
		.$if(questionId !== undefined, (query) =>
			query.where((eb) =>
				eb.exists(
					eb
						.selectFrom('introductionSide')
						.select('introductionSide.id')
						.whereRef('introductionSide.organisationId', '=', 'introduction.organisationId')
						.whereRef('introductionSide.introductionId', '=', 'introduction.id')
						.where('side', '=', 'asker')
						.where('entryId', '=', questionId!)
				)
			)
		)
		.$if(dueOn !== undefined, (query) =>
			query
				.where('state', 'not in', ['proposed', 'ended'])
				.where('roundSince', '<=', dueOn!)
				.where(sql<boolean>`entry.team_id = any (${[...teamIds]}::uuid[])`)
				.where(
					sql<boolean>`exists (select 1 from introduction_side s where s.organisation_id = introduction.organisation_id
						and s.introduction_id = introduction.id and (s.side = 'asker' or s.is_met) and s.entry_id is not null
						and not exists (select 1 from introduction_answer n where n.organisation_id = s.organisation_id
							and n.side_id = s.id and n.round = introduction.round))`
				)
		)
		.orderBy((eb) => eb('state', '=', 'ended'))
		.orderBy('roundSince', (order) => order.asc().nullsLast())
		.orderBy('stateSince', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

/** The sides of some introductions, the asker first, with what of each this reader may see. */
export const findSides = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('introductionSide')
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'introductionSide.organisationId')
				.onRef('entry.id', '=', 'introductionSide.entryId')
		)
		.select(['introductionSide.id', 'introductionId', 'side', 'entryId', 'isMet'])
		.select(['entry.kind', 'entry.title', 'entry.text'])
		.$narrowType<{ side: 'asker' | 'proposed' }>()
		.where('introductionSide.organisationId', '=', organisationId)
		.where('introductionId', 'in', [...ids])
		.orderBy('position')
		.execute();

export const findIntroductionSteps = (tx: Read, organisationId: string, introductionId: string) =>
	tx
		.selectFrom('introductionStep')
		.select(['id', 'state', 'round', 'steppedOn', 'words', 'why', 'reason', 'setBy'])
		.$narrowType<{ state: State; reason: Reason | null }>()
		.where('organisationId', '=', organisationId)
		.where('introductionId', '=', introductionId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

/** When each introduction met, when it was rounded off, and whether anything was heard of it. */
export const findMet = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('introductionStep as met')
		.innerJoin('introduction', (join) =>
			join
				.onRef('introduction.organisationId', '=', 'met.organisationId')
				.onRef('introduction.id', '=', 'met.introductionId')
		)
		.select('met.steppedOn as on')
		.select((eb) => [
			eb
				.case()
				.when('introduction.state', '=', 'ended')
				.then(eb.ref('introduction.stateSince'))
				.end()
				.as('endedOn'),
			eb
				.exists(
					eb
						.selectFrom('introductionAnswer')
						.select('introductionAnswer.id')
						.whereRef('introductionAnswer.organisationId', '=', 'met.organisationId')
						.whereRef('introductionAnswer.introductionId', '=', 'met.introductionId')
				)
				.$castTo<boolean>()
				.as('heard')
		])
		.where('met.organisationId', '=', organisationId)
		.where('met.state', '=', 'introduced')
		.execute();

/** Since when some entries are under way to somebody already; of introductions out of sight only the day. */
export async function findUnderWay(
	tx: Read,
	organisationId: string,
	ids: readonly string[],
	without: string | null = null
): Promise<{ entryId: string; since: string }[]> {
	const { rows } = await sql<{ entryId: string; since: string }>`
		select * from app.introduced_before(${organisationId}, ${[...ids]}::uuid[], ${without})`.execute(
		tx
	);
	return rows;
}
