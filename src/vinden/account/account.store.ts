import type { EntryKind, Move } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface Told {
	id: string;
	kind: EntryKind;
	move: Move;
	title: string;
	text: string;
	happenedOn: string;
	/** Whether it is a step of the round; else it is tied to one. */
	isStep: boolean;
}

/**
 * What a round holds, oldest first: its steps; the analyses and decisions its plans rest on; and what carried them out or
 * came of it. What this reader may not see stays out.
 */
export async function findRound(
	tx: Read,
	organisationId: string,
	cycleId: string
): Promise<Told[]> {
	const { rows } = await sql<Told>`
		with recursive steps as (
			select entry_id as id, move from cycle_step
			where organisation_id = ${organisationId} and cycle_id = ${cycleId}
		), forth as (
			select id, 0 as distance from steps where move <> 'zien'
			union
			select l.from_id, f.distance + 1 from forth f
			join link l on l.organisation_id = ${organisationId} and l.to_id = f.id
				and l.role in ('carriesOut', 'cameOf', 'asksFor')
			where f.distance < 6 and not exists (select 1 from cycle_step s
				where s.organisation_id = ${organisationId} and s.entry_id = l.from_id and s.cycle_id <> ${cycleId})
		), ground as (
			select l.to_id as id from steps s join link l on l.organisation_id = ${organisationId}
				and l.from_id = s.id and l.role = 'restsOn'
			where s.move = 'denken'
		), all_of_it as (
			select id, move, true as is_step from steps
			union
			select id, null, false from forth where distance > 0 and id not in (select id from steps)
			union
			select id, 'denken', false from ground where id not in (select id from steps)
		)
		select distinct on (e.happened_on, e.id) e.id, e.kind, e.title, e.text, e.happened_on, a.is_step,
			coalesce(a.move, case when e.kind in (${sql.join(doenKinds)}) then 'doen' else 'vinden' end) as move
		from all_of_it a join entry e on e.organisation_id = ${organisationId} and e.id = a.id
		where a.move is not null or e.kind in (${sql.join([...doenKinds, ...vindenKinds])})
		order by e.happened_on, e.id, a.move nulls last`.execute(tx);
	return rows;
}

const doenKinds = ['activity', 'initiative', 'treatmentAgreement', 'budgetRequest', 'challenge'];
const vindenKinds = ['lookBack', 'outcome', 'story', 'rippleMap', 'claim', 'measurement'];

/** How many steps a round has, also those this reader may not see. */
export async function countSteps(tx: Read, cycleId: string): Promise<number> {
	const { rows } = await sql<{ number: number }>`
		select app.count_steps(${cycleId})::int as number`.execute(tx);
	return rows[0]!.number;
}

/** Which words beside an entry are told after its own, by table. */
const beside = [
	['observation', 'quote', 'quote'],
	['pause', 'reason', 'reason'],
	['decision', 'decided_by', 'decidedBy'],
	['referral', 'to_whom', 'toWhom'],
	['referral', 'heard_back', 'heardBack'],
	['area_analysis', 'conclusion', 'conclusion'],
	['fathom', 'conclusion', 'conclusion'],
	['policy_document', 'goal', 'goal'],
	['change_story', 'for_whom', 'forWhom'],
	['initiative', 'owner', 'owner'],
	['budget_request', 'activities', 'activities'],
	['budget_request', 'decision_reason', 'decisionReason'],
	['challenge', 'offered_service', 'offeredService']
] as const;
export type LineName = (typeof beside)[number][2] | 'oldWay' | 'newWay';

/** The words that stand beside some entries, each as it was written. */
export async function findLines(tx: Read, organisationId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const parts = beside.map(
		([table, column, name]) => sql`
			select id, ${name}::text as name, ${sql.ref(column)} as text from ${sql.table(table)}
			where organisation_id = ${organisationId} and id = any(${ids}::uuid[])`
	);
	const ways = (['old_way', 'new_way'] as const).map(
		(column) => sql`
			select agreement_id, ${column === 'old_way' ? 'oldWay' : 'newWay'}::text, ${sql.ref(column)}
			from (select distinct on (agreement_id) agreement_id, old_way, new_way from treatment_version
				where organisation_id = ${organisationId} and agreement_id = any(${ids}::uuid[])
				order by agreement_id, number desc) newest`
	);
	const { rows } = await sql<{ id: string; name: LineName; text: string }>`
		select id, name, text from (${sql.join([...parts, ...ways], sql` union all `)}) lines
		where text <> ''`.execute(tx);
	return rows;
}
