import { searchWords } from '#kernel/index.ts';
import pg from 'pg';

/**
 * Adds many entries to Spindelveld: three years of observations and small actions, by Noor and Bram, in all areas.
 * They are put in by the owner of the tables; what is measured afterwards asks as people do.
 */
export async function fill(ownerUrl: string, entries: number): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('begin');
		await client.query(
			`create temporary table fresh on commit drop as
			with areas as (select id, team_id, row_number() over (order by id) - 1 as place, count(*) over () as many
				from area where team_id is not null),
			writers as (select p.id, m.team_id from person p join membership m
				on m.organisation_id = p.organisation_id and m.person_id = p.id where m.role = 'worker')
			select o.organisation_id, a.id as area_id, a.team_id, w.id as author_id, n,
				(select overlay(overlay(md5('entry' || n::text) placing '7' from 13) placing 'a' from 17))::uuid as id,
				current_date - (n * 1103 % 1095)::int as day,
				case when n % 10 < 7 then 'observation' when n % 10 = 7 then 'plan'
					when n % 10 = 8 then 'activity' else 'lookBack' end as kind
			from generate_series(0, $1::int - 1) n
			cross join (select organisation_id from organisation limit 1) o
			join areas a on a.place = n * 7 % a.many join writers w on w.team_id = a.team_id`,
			[entries]
		);
		await client.query(
			`insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id,
				visibility, lexemes, created_at)
			select organisation_id, id, kind, area_id, team_id, case when kind = 'observation' then '' else 'Actie ' || n end,
				'Notitie ' || n || ' over wat er in de straat te zien en te horen was, met een zin erbij.', day, author_id,
				(array['onlyMe', 'team', 'team', 'partners'])[n % 4 + 1]::visibility,
				array_to_tsvector($1::text[] || ('woord' || n % 997)), day
			from fresh`,
			[searchWords('Notitie over wat er in de straat te zien en te horen was, met een zin erbij')]
		);
		await client.query(
			`insert into observation (organisation_id, id, object, facets, quote)
			select organisation_id, id, (array['neighbourhood', 'group', 'people', 'surroundings', 'entrepreneurs'])[n % 5 + 1],
				array[(array['wishes', 'dreams', 'capacities', 'skills', 'networks', 'groups', 'liveability'])[n % 7 + 1]],
				case when n % 3 = 0 then 'Dat zei iemand, ' || n || ' keer.' end
			from fresh where kind = 'observation'`
		);
		await client.query(
			"insert into plan (organisation_id, id, saw, why_now) select organisation_id, id, 'x', 'x' from fresh where kind = 'plan'"
		);
		await client.query(
			"insert into activity (organisation_id, id, done_by) select organisation_id, id, 'x' from fresh where kind = 'activity'"
		);
		await client.query(
			"insert into look_back (organisation_id, id) select organisation_id, id from fresh where kind = 'lookBack'"
		);
		// Each later entry stands on the one before it, as in a round of the four moves.
		await client.query(
			`insert into link (organisation_id, from_id, to_id, role, created_at)
			select f.organisation_id, f.id, b.id, 'uses', f.day from fresh f join fresh b on b.n = f.n - 1 where f.n % 10 > 6`
		);
		await client.query('commit');
		await client.query('analyze');
	} finally {
		await client.end();
	}
}
