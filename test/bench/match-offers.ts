// An organisation with many offers of all kinds, and questions that were introduced before: what matching is measured on.
import { newId, searchWords, subjectWords } from '#kernel/index.ts';
import type { JudgedSet } from '#verbinden/index.ts';
import pg from 'pg';

const areas = 5;
const introductions = 500;
const batch = 2000;

export interface Filled {
	organisationId: string;
	teamId: string;
	areaId: string;
	personId: string;
}

/** Each offer a mix of three of the judged set, always the same ones: as common as words are in flyers. */
function* offersOf({ offers }: JudgedSet, number: number) {
	let seed = 1;
	const any = () =>
		offers[(seed = (seed * 48271) % 2147483647) % offers.length] as JudgedSet['offers'][number];
	for (let i = 0; i < number; i++) {
		const [a, b, c] = [any(), any(), any()];
		yield {
			title: a.title ?? '',
			text: `${a.text} ${b.text} ${c.text.split('. ')[0]}`,
			place: a.place ?? 'De Spil',
			kind: { service: 'listing', place: 'party', talent: 'community' }[a.kind as string] ?? a.kind
		};
	}
}

/** Puts offers in, past all triggers, as the superuser of the embedded server. */
export async function fillOffers(url: string, set: JudgedSet, number: number): Promise<Filled> {
	const owner = new pg.Client({ connectionString: url });
	await owner.connect();
	const say = (text: string, values: unknown[] = []) => owner.query(text, values);
	await say("set session_replication_role = 'replica'");
	const [organisationId, teamId, areaId, personId] = [newId(), newId(), newId(), newId()];
	const areaIds = [areaId, ...Array.from({ length: areas - 1 }, newId)];
	await say(
		"insert into organisation (organisation_id, name, slug, created_at) values ($1, 'Meting', 'meting', now())",
		[organisationId]
	);
	await say(
		"insert into team (organisation_id, id, name, purpose, created_at) values ($1, $2, 'Team', 'meten', now())",
		[organisationId, teamId]
	);
	await say(
		`insert into area (organisation_id, id, team_id, kind, name, slug, created_at)
			select $1, id, $3, 'district', 'Wijk ' || n, 'wijk-' || n, now() from unnest($2::uuid[]) with ordinality a (id, n)`,
		[organisationId, areaIds, teamId]
	);
	await say(
		"insert into person (organisation_id, id, name, created_at) values ($1, $2, 'Noor', now())",
		[organisationId, personId]
	);
	let rows: object[] = [];
	const put = async () => {
		await say(
			`with given as (select * from jsonb_to_recordset($4::jsonb)
				as r (id uuid, kind text, area uuid, title text, text text, place text, visibility text, words jsonb)),
			spine as (insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id,
				visibility, lexemes, created_at)
				select $1, id, kind, area, $2, title, text, '2026-01-01', $3, visibility::visibility,
					array_to_tsvector(array(select jsonb_array_elements_text(words))), now() from given),
			c as (insert into community (organisation_id, id) select $1, id from given where kind = 'community'),
			i as (insert into initiative (organisation_id, id, owner, begun_by, state)
				select $1, id, 'Bewoners', '{residents}', 'idea' from given where kind = 'initiative'),
			p as (insert into party (organisation_id, id, kind, place) select $1, id, 'resource', place from given where kind = 'party'),
			l as (insert into listing (organisation_id, id, hsds_id, changed_at) select $1, id, id, now() from given where kind = 'listing'),
			lp as (insert into listing_place (organisation_id, listing_id, position, id, location_id, name)
				select $1, id, 0, id, id, place from given where kind = 'listing')
			insert into activity (organisation_id, id, done_by, form, state, place, first_start, rule)
				select $1, id, 'Bewoners', 'activity', 'planned', place, '2026-01-05 10:00', 'FREQ=WEEKLY;BYDAY=MO' from given where kind = 'activity'`,
			[organisationId, teamId, personId, JSON.stringify(rows)]
		);
		rows = [];
	};
	let n = 0;
	for (const { title, text, place, kind } of offersOf(set, number)) {
		const words = [...searchWords(title, text, place), ...subjectWords(title, text, place)];
		const seen = { area: areaIds[n % areas], visibility: n % 2 === 0 ? 'team' : 'public' };
		rows.push({ id: newId(), kind, title, text, place, words, ...seen });
		n++;
		if (rows.length === batch) await put();
	}
	if (rows.length > 0) await put();
	await introduce(say, { organisationId, teamId, areaId, personId }, set);
	// What somebody would have without Vierzet's own words: a column of PostgreSQL's Dutch, with its index.
	await say(
		"alter table entry add column dutch tsvector generated always as (to_tsvector('dutch', title || ' ' || text)) stored"
	);
	await say('create index entry_dutch on entry using gin (dutch)');
	await say('vacuum analyze');
	await owner.end();
	return { organisationId, teamId, areaId, personId };
}

/** Questions of the set that were introduced to something, of which two in three landed. */
async function introduce(
	say: (text: string, values?: unknown[]) => Promise<pg.QueryResult>,
	{ organisationId, teamId, areaId, personId }: Filled,
	{ questions }: JudgedSet
) {
	const { rows: offers } = await say(
		`select id from entry where organisation_id = $1 order by md5(id::text) limit ${introductions}`,
		[organisationId]
	);
	const rows = offers.map(({ id }: { id: string }, i) => {
		const { text } = questions[i % questions.length]!;
		const words = [...searchWords(text), ...subjectWords(text)];
		const state = i % 3 === 0 ? 'notLanded' : 'works';
		return { offer: id, question: newId(), id: newId(), step: newId(), text, words, state };
	});
	await say(
		`with given as (select * from jsonb_to_recordset($5::jsonb)
			as r (offer uuid, question uuid, id uuid, step uuid, text text, words jsonb, state text)),
		e as (insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id, visibility, lexemes, created_at)
			select $1::uuid, question, 'question', $3::uuid, $2::uuid, '', text, '2026-01-01'::date, $4::uuid, 'team'::visibility,
				array_to_tsvector(array(select jsonb_array_elements_text(words))), now() from given
			union all select $1::uuid, id, 'introduction', $3::uuid, $2::uuid, '', 'Past', '2026-01-01'::date, $4::uuid, 'team'::visibility, ''::tsvector, now() from given),
		q as (insert into question (organisation_id, id, asker) select $1, question, 'resident' from given),
		i as (insert into introduction (organisation_id, id, state, state_since, round, round_since)
			select $1, id, state, '2026-01-01', 1, '2026-01-01' from given),
		s as (insert into introduction_side (organisation_id, id, introduction_id, side, entry_id, position, is_met)
			select $1::uuid, gen_random_uuid(), id, 'asker', question, 0, true from given
			union all select $1::uuid, gen_random_uuid(), id, 'proposed', offer, 1, true from given)
		insert into introduction_step (organisation_id, id, introduction_id, state, round, stepped_on, set_by, created_at)
			select $1, step, id, state, 1, '2026-01-01', 'worker', now() from given`,
		[organisationId, teamId, areaId, personId, JSON.stringify(rows)]
	);
}
