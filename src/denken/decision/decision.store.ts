import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { reachedBy } from './decision.schema.ts';

type Reached = (typeof reachedBy)[number];

interface NewDecision {
	organisationId: string;
	id: string;
	priorityId: string | null;
	supersedesId: string | null;
	reached: Reached;
	reachedHow: string | null;
	decidedBy: string;
	tieBroken: string | null;
	tellsVoters: boolean;
}
export interface OptionRow {
	id: string;
	text: string;
	chosen: boolean;
	why: string | null;
	optionId: string | null;
}

/** Puts the decision beside its entry, with what was chosen and what was not, and on what condition. */
export async function addDecision(
	tx: Write,
	decision: NewDecision,
	options: readonly OptionRow[],
	conditions: readonly { id: string; text: string }[]
): Promise<void> {
	const { organisationId, id: decisionId } = decision;
	await tx.insertInto('decision').values(decision).execute();
	await tx
		.insertInto('decisionOption')
		.values(options.map((one, position) => ({ organisationId, decisionId, position, ...one })))
		.execute();
	if (conditions.length === 0) return;
	await tx
		.insertInto('decisionCondition')
		.values(conditions.map((one, position) => ({ organisationId, decisionId, position, ...one })))
		.execute();
}

/** The later decision that took its place, as far as the reader may see it. */
const replacedBy = sql<string | null>`(select later.id from decision later
	where later.organisation_id = decision.organisation_id and later.supersedes_id = decision.id)`;

/** One decision; undefined when it is not there for this reader. */
export async function findDecision(tx: Read, organisationId: string, id: string) {
	const decision = await tx
		.selectFrom('decision')
		.select(['id', 'priorityId', 'supersedesId', 'reached', 'reachedHow', 'decidedBy'])
		.select(['tieBroken', 'tellsVoters'])
		.select(replacedBy.as('replacedById'))
		.$narrowType<{ reached: Reached }>()
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!decision) return undefined;
	const options = await tx
		.selectFrom('decisionOption')
		.select(['id', 'text', 'chosen', 'why', 'optionId'])
		.where('organisationId', '=', organisationId)
		.where('decisionId', '=', id)
		.orderBy('position')
		.execute();
	const conditions = await tx
		.selectFrom('decisionCondition')
		.select(['id', 'text'])
		.where('organisationId', '=', organisationId)
		.where('decisionId', '=', id)
		.orderBy('position')
		.execute();
	return { ...decision, options, conditions };
}

/** The decision log, newest first: of one vote, or all that this reader may see. */
export const findDecisions = (tx: Read, organisationId: string, priorityId?: string) =>
	tx
		.selectFrom('decision')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'decision.organisationId')
				.onRef('entry.id', '=', 'decision.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('decision.organisationId', '=', organisationId)
		.$if(priorityId !== undefined, (query) => query.where('priorityId', '=', priorityId!))
		.select(['decision.id', 'title', 'entry.text', 'happenedOn', 'decidedBy', 'reached'])
		.select(['priorityId', 'supersedesId', 'area.name as areaName'])
		.select(replacedBy.as('replacedById'))
		.select((eb) => {
			const options = (chosen: boolean) =>
				eb
					.selectFrom('decisionOption')
					.whereRef('decisionOption.organisationId', '=', 'decision.organisationId')
					.whereRef('decisionOption.decisionId', '=', 'decision.id')
					.where('chosen', '=', chosen)
					.select((one) => one.fn.countAll<number>().as('count'));
			return [options(true).as('chosen'), options(false).as('notChosen')];
		})
		.$narrowType<{ reached: Reached }>()
		.orderBy('happenedOn', 'desc')
		.orderBy('decision.id', 'desc')
		.limit(200)
		.execute();
