import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

/** What ties deeds to plans and outcomes to deeds; other links are reasons, not what came of it. */
const ties = sql`('carriesOut', 'cameOf', 'asksFor')`;

/** The plans an outcome came of, by what was done of them. */
export async function findPlansBehind(tx: Read, organisationId: string, outcomeId: string) {
	const { rows } = await sql<{ id: string; title: string }>`
		with recursive back as (
			select ${outcomeId}::uuid as id, 0 as distance
			union
			select l.to_id, b.distance + 1 from back b
			join link l on l.organisation_id = ${organisationId} and l.from_id = b.id and l.role in ${ties}
			where b.distance < 8
		)
		select distinct e.id, e.title from back b
		join entry e on e.organisation_id = ${organisationId} and e.id = b.id and e.kind = 'plan'
		order by e.id`.execute(tx);
	return rows;
}

/** The outcomes that came of a plan, by what was done of it. */
export async function findCameOfPlan(tx: Read, organisationId: string, planId: string) {
	const { rows } = await sql<{ id: string }>`
		with recursive forth as (
			select ${planId}::uuid as id, 0 as distance
			union
			select l.from_id, f.distance + 1 from forth f
			join link l on l.organisation_id = ${organisationId} and l.to_id = f.id and l.role in ${ties}
			where f.distance < 8
		)
		select distinct o.id from forth f
		join outcome o on o.organisation_id = ${organisationId} and o.id = f.id`.execute(tx);
	return rows.map(({ id }) => id);
}

/** What the change stories of some plans hope for: the effects, soonest first. */
export const findEffects = (tx: Read, organisationId: string, planIds: readonly string[]) =>
	planIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('changeNode')
				.innerJoin('changeStory', (join) =>
					join
						.onRef('changeStory.organisationId', '=', 'changeNode.organisationId')
						.onRef('changeStory.id', '=', 'changeNode.storyId')
				)
				.select(['changeNode.id', 'changeNode.text', 'changeStory.planId'])
				.where('changeNode.organisationId', '=', organisationId)
				.where('changeStory.planId', 'in', [...planIds])
				.where('changeNode.kind', 'in', ['directEffect', 'higherEffect'])
				.orderBy('changeNode.kind')
				.orderBy('changeNode.createdAt')
				.orderBy('changeNode.id')
				.execute();

/** Which effects came with which outcomes. */
export const findBrought = (tx: Read, organisationId: string, outcomeIds: readonly string[]) =>
	outcomeIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('outcomeEffect')
				.select(['outcomeId', 'nodeId'])
				.where('organisationId', '=', organisationId)
				.where('outcomeId', 'in', [...outcomeIds])
				.execute();

export const addBrought = (
	tx: Write,
	row: { organisationId: string; outcomeId: string; nodeId: string }
) =>
	tx
		.insertInto('outcomeEffect')
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();

export const removeBrought = (
	tx: Write,
	{
		organisationId,
		outcomeId,
		nodeId
	}: { organisationId: string; outcomeId: string; nodeId: string }
) =>
	tx
		.deleteFrom('outcomeEffect')
		.where('organisationId', '=', organisationId)
		.where('outcomeId', '=', outcomeId)
		.where('nodeId', '=', nodeId)
		.execute();
