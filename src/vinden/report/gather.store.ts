import { areasWithin } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { sql, type RawBuilder } from 'kysely';

/** What a report is about. */
export interface Scope {
	organisationId: string;
	from: string;
	until: string;
	areaId: string | null;
	teamId: string | null;
}

/** Kinds that last: there in a period when they had begun before its end. */
const lasting = sql`('community', 'initiative', 'treatmentAgreement')`;

/** The entries this reader may see within the scope; every count joins this one list. */
const inside = ({ organisationId, from, until, areaId, teamId }: Scope): RawBuilder<unknown> => sql`
	inside as materialized (
		select e.id, e.kind, e.area_id, e.happened_on >= ${from}::date as is_new from entry e
		where e.organisation_id = ${organisationId} and e.happened_on <= ${until}::date
			and (e.happened_on >= ${from}::date or e.kind in ${lasting})
			and e.kind not in ('cycle', 'publication', 'report', 'presence')
			${teamId ? sql`and e.team_id = ${teamId}` : sql``}
			${areaId ? sql`and e.area_id in (${areasWithin(organisationId, areaId)})` : sql``}
	)`;

/** How many there are of each kind, and how many of those began in the period. */
export async function countKinds(tx: Read, scope: Scope) {
	const { rows } = await sql<{ kind: string; number: number; fresh: number }>`
		with ${inside(scope)}
		select kind, count(*)::int as number, count(*) filter (where is_new)::int as fresh
		from inside group by kind`.execute(tx);
	return rows;
}

/** How many entries there are in all, also those this reader may not see. */
export async function countAll(tx: Read, scope: Scope): Promise<number> {
	const { organisationId, from, until, areaId, teamId } = scope;
	const areas = areaId ? sql`array(${areasWithin(organisationId, areaId)})` : sql`null::uuid[]`;
	const { rows } = await sql<{ number: number }>`
		select app.count_entries(${teamId}::uuid, ${areas}, ${from}::date, ${until}::date)::int as number`.execute(
		tx
	);
	return rows[0]!.number;
}

/** Initiatives and plans by the state they are in. */
export async function countStates(tx: Read, scope: Scope) {
	const { organisationId } = scope;
	const { rows } = await sql<{ kind: 'initiative' | 'plan'; state: string; number: number }>`
		with ${inside(scope)}
		select 'initiative' as kind, i.state, count(*)::int as number
		from (select id from inside where kind = 'initiative') n
			join lateral (select s.state from initiative s
				where s.organisation_id = ${organisationId} and s.id = n.id offset 0) i on true
		group by i.state
		union all
		select 'plan', coalesce(s.state, 'notSaid'), count(*)::int
		from inside n left join lateral (
			select p.state from plan_state p where p.organisation_id = ${organisationId} and p.plan_id = n.id
			order by p.since desc, p.created_at desc limit 1
		) s on true
		where n.kind = 'plan' group by coalesce(s.state, 'notSaid')`.execute(tx);
	return rows;
}

/** The numbers of figures.rules.ts, each a count over the same list. */
export async function countNumbers(tx: Read, scope: Scope): Promise<Record<string, number>> {
	const { organisationId: org, from, until } = scope;
	// One look in the index for each entry of the kind: joined as a whole, row-level security reads every entry there is.
	const of = (table: string, kinds: readonly string[], key = 'id') => sql`
		(select id from inside where kind in (${sql.join(kinds)})) n
		join lateral (select * from ${sql.table(table)} s
			where s.organisation_id = ${org} and s.${sql.ref(key)} = n.id offset 0) t on true`;
	const { rows } = await sql<Record<string, number>>`
		with ${inside(scope)},
		heads as (select t.activity_id, t.starts, sum(t.number)::int as number
			from ${of('occasion_count', ['activity'], 'activity_id')}
			where t.starts >= ${from}::date and t.starts < ${until}::date + 1 group by 1, 2),
		plans as (select count(*) filter (where t.own_strength <> '')::int as own_strength,
			count(*) filter (where t.belonging <> '')::int as belonging,
			count(*) filter (where t.taking_part <> '')::int as taking_part from ${of('plan', ['plan'])}),
		thresholds as (select count(*)::int as found, count(t.removed_on)::int as removed
			from ${of('plan_threshold', ['plan'], 'plan_id')} where t.state = 'yes' or t.removed_on is not null),
		missed as (select count(*)::int as number, count(t.invitation)::int as invited
			from ${of('plan_missed', ['plan'], 'plan_id')}),
		notes as (select count(*) filter (where t.kind in ('join', 'stay'))::int as possible,
			count(*) filter (where t.kind = 'met')::int as met from ${of('occasion_note', ['activity'], 'activity_id')}
			where t.starts >= ${from}::date and t.starts < ${until}::date + 1),
		treatments as (select count(*)::int as number, count(*) filter (where exists (
				select 1 from treatment_view v where v.organisation_id = ${org} and v.agreement_id = t.id))::int as viewed
			from ${of('treatment_agreement', ['treatmentAgreement'])} where t.stopped_on is null or t.stopped_on > ${until}::date),
		promises as (select count(*) filter (where t.state = 'kept')::int as kept,
			count(*) filter (where t.state = 'open')::int as open from ${of('promise', ['promise'])}),
		referrals as (select count(*)::int as number, count(t.heard_on)::int as heard from ${of('referral', ['referral'])}),
		looks as (select count(*) filter (where t.residents_process is not null and t.residents_result is not null
				and t.worker_process is not null and t.worker_result is not null)::int as full,
			count(*) filter (where t.residents_row_by = 'residents')::int as own from ${of('look_back', ['lookBack'])}),
		done as (select count(*)::int as number, count(*) filter (where not exists (
				select 1 from link l join entry b on b.organisation_id = l.organisation_id and b.id = l.from_id
				where l.organisation_id = ${org} and l.to_id = t.id and b.kind = 'lookBack'))::int as missing
			from ${of('activity', ['activity'])} where t.state = 'done'),
		others as (select count(distinct t.entry_id) filter (where t.side = 'residents')::int as residents,
			count(distinct t.entry_id) filter (where t.side <> 'residents')::int as partners
			from ${of('others_contribution', ['activity', 'initiative'], 'entry_id')}
			where t.since <= ${until}::date and coalesce(t.until, ${until}::date) >= ${from}::date),
		workers as (select count(distinct t.activity_id)::int as number from ${of('contribution', ['activity', 'initiative'], 'activity_id')}
			where t.since <= ${until}::date and coalesce(t.until, ${until}::date) >= ${from}::date)
		select (select count(*) from heads)::int as moments,
			coalesce((select sum(number) from heads), 0)::int as heads,
			t.number as treatments_now, t.viewed as treatments_with_view,
			pr.kept as promises_kept, pr.open as promises_open,
			coalesce((select sum(t.askers) from ${of('question', ['question'])}), 0)::int as askers,
			r.number as referrals, r.heard as heard_back,
			th.found as thresholds_found, th.removed as thresholds_removed,
			m.number as missed, m.invited as missed_invited, o.possible as made_possible, o.met as groups_met,
			p.own_strength, p.belonging, p.taking_part,
			x.residents as with_residents, x.partners as with_partners, w.number as with_worker,
			(select count(*) from inside where kind in ('activity', 'initiative'))::int as things,
			l.full as full_look_backs, l.own as residents_own_row,
			d.number as done_activities, d.missing as without_look_back
		from plans p, thresholds th, missed m, notes o, treatments t, promises pr, referrals r, looks l, done d,
			others x, workers w`.execute(tx);
	return rows[0]!;
}

/** How often the team was at a place in the period: from the rhythm, which does not know by whom (methods.md 3.1). */
export async function findRhythmIn(tx: Read, scope: Scope) {
	const { organisationId, from, until, areaId, teamId } = scope;
	const { rows } = await sql<{
		areaName: string;
		months: number;
		times: number;
		halfHours: number;
	}>`
		select a.name as area_name, count(distinct r.month)::int as months, sum(r.times)::int as times,
			sum(r.half_hours)::int as half_hours
		from presence_rhythm r join area a on a.organisation_id = r.organisation_id and a.id = r.area_id
		where r.organisation_id = ${organisationId}
			and r.month between date_trunc('month', ${from}::date) and ${until}::date
			${teamId ? sql`and r.team_id = ${teamId}` : sql``}
			${areaId ? sql`and r.area_id in (${areasWithin(organisationId, areaId)})` : sql``}
		group by a.name order by a.name`.execute(tx);
	return rows;
}

/** The communities in the scope. */
export async function findCommunityIds(tx: Read, scope: Scope): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		with ${inside(scope)} select id from inside where kind = 'community'`.execute(tx);
	return rows.map(({ id }) => id);
}

/** Names of areas, and facets, of which nothing was noted that this reader may see. */
export async function findGaps(tx: Read, scope: Scope) {
	const { organisationId, areaId, teamId } = scope;
	const { rows } = await sql<{ areas: string[]; facets: string[] }>`
		with ${inside(scope)}
		select array(select a.name from area a where a.organisation_id = ${organisationId}
				${areaId ? sql`and a.id in (${areasWithin(organisationId, areaId)})` : sql``}
				${teamId ? sql`and a.team_id = ${teamId}` : sql``}
				and not exists (select 1 from inside n where n.area_id = a.id) order by a.name) as areas,
			array(select distinct unnest(t.facets) from (select id from inside where kind = 'observation') n
				join lateral (select o.facets from observation o
					where o.organisation_id = ${organisationId} and o.id = n.id offset 0) t on true) as facets`.execute(
		tx
	);
	return rows[0]!;
}

/** How many of some kinds were not chosen for a report. */
export async function countNotChosen(
	tx: Read,
	scope: Scope,
	{ reportId, kinds }: { reportId: string; kinds: readonly string[] }
) {
	const { rows } = await sql<{ kind: string; number: number }>`
		with ${inside(scope)}
		select n.kind, count(*)::int as number from inside n
		where n.kind = any(${kinds}::text[]) and not exists (select 1 from report_part p
			where p.organisation_id = ${scope.organisationId} and p.report_id = ${reportId} and p.entry_id = n.id)
		group by n.kind order by n.kind`.execute(tx);
	return rows;
}

/** Outcomes that disappointed and that the report does not tell: each by name (R92). */
export async function findAgainst(tx: Read, scope: Scope, reportId: string) {
	const { rows } = await sql<{ id: string; kind: string; title: string }>`
		with ${inside(scope)}
		select e.id, e.kind, e.title from inside n
		join lateral (select * from outcome t where t.organisation_id = ${scope.organisationId} and t.id = n.id
			and t.direction = 'negative' offset 0) o on true
		join entry e on e.organisation_id = o.organisation_id and e.id = o.id
		where n.kind = 'outcome' and not exists (select 1 from report_part p
			where p.organisation_id = ${scope.organisationId} and p.report_id = ${reportId} and p.entry_id = n.id)
		order by e.happened_on, e.id limit 50`.execute(tx);
	return rows;
}

/** What may be chosen: of each kind the newest, or all that hold some words. */
export async function findTellable(
	tx: Read,
	scope: Scope,
	{
		reportId,
		kinds,
		perKind,
		q
	}: { reportId: string; kinds: readonly string[]; perKind: number; q: string | null }
) {
	const holding = q ? sql`and (e.title || ' ' || e.text) ilike ${`%${escaped(q)}%`}` : sql``;
	const { rows } = await sql<{
		id: string;
		kind: string;
		title: string;
		text: string;
		happenedOn: string;
		areaName: string | null;
		more: number;
	}>`
		with ${inside(scope)}, ranked as (
			select e.id, e.kind, e.title, left(e.text, 240) as text, e.happened_on, e.area_id,
				row_number() over (partition by e.kind order by e.happened_on desc, e.id desc) as place,
				count(*) over (partition by e.kind)::int as number
			from inside n join entry e on e.organisation_id = ${scope.organisationId} and e.id = n.id
			where n.kind = any(${kinds}::text[]) ${holding}
				and not exists (select 1 from report_part p where p.organisation_id = ${scope.organisationId}
					and p.report_id = ${reportId} and p.entry_id = n.id)
		)
		select r.id, r.kind, r.title, r.text, r.happened_on, a.name as area_name,
			greatest(0, r.number - ${perKind})::int as more
		from ranked r left join area a on a.organisation_id = ${scope.organisationId} and a.id = r.area_id
		where r.place <= ${perKind} order by r.kind, r.place`.execute(tx);
	return rows;
}

const escaped = (text: string) => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
