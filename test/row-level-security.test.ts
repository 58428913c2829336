import { newId, read, write, type Actor } from '#kernel/index.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besideCases } from './beside/index.ts';
import type { Who } from './beside/case.ts';
import { openWorld, type World } from './harness.ts';

// The database itself shields, also where an operation would forget to: asked here without any operation.

let world: World;
const rungs = ['onlyMe', 'team', 'partners', 'residents', 'public'] as const;
type Rung = (typeof rungs)[number];

/** Who sees an entry of Noor in team Spindelveld, by rung; read it aloud. */
const sees: Record<Rung, readonly Who[]> = {
	onlyMe: ['noor'],
	team: ['noor', 'ilse', 'samira'],
	partners: ['noor', 'ilse', 'samira', 'bram'],
	residents: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees'],
	public: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees', 'visitor']
};
const everybody: Who[] = [
	'noor',
	'ilse',
	'samira',
	'bram',
	'yonas',
	'kees',
	'visitor',
	'elsewhere'
];

const actorOf = (who: Who): Actor =>
	who === 'visitor'
		? {
				organisationId: world.organisationId,
				personId: null,
				accountId: null,
				roles: ['public'],
				teamIds: []
			}
		: world.actors[who];

/** Tables beside the entry that hold something for every entry of the test. */
const beside = [
	['cycle', 'id'],
	['cycle_step', 'cycle_id'],
	['publication', 'id'],
	['publication_part', 'publication_id'],
	['observation', 'id'],
	['seen', 'id'],
	['promise', 'id'],
	['question', 'id'],
	['presence', 'id'],
	['walkthrough', 'id'],
	['photo', 'entry_id'],
	['plan', 'id'],
	['plan_alternative', 'plan_id'],
	['activity', 'id'],
	['contribution', 'activity_id'],
	['look_back', 'id'],
	...besideCases.filter((one) => !one.seenBy).map(({ table, key }) => [table, key] as const),
	['link', 'from_id']
] as const;
const entries = {} as Record<Rung, string>;
let invitationId: string;

beforeAll(async () => {
	world = await openWorld();
	const { owner, organisationId: org, teams, areaId, actors } = world;
	const noor = actors.noor.personId;
	for (const rung of rungs) {
		const id = (entries[rung] = newId());
		const put = (table: string, columns: string, values: string) =>
			owner.query(
				`insert into ${table} (organisation_id, ${columns}) values ('${org}', ${values})`
			);
		await put(
			'entry',
			'id, kind, area_id, team_id, text, happened_on, author_id, visibility, lexemes, created_at',
			`'${id}', 'observation', '${areaId}', '${teams.spindelveld}', 'duiven', '2026-01-01', '${noor}', '${rung}', array_to_tsvector('{duiv}'), now()`
		);
		await put('cycle', 'id, weight, round', `'${id}', 'smallAction', 1`);
		await put('cycle_step', 'cycle_id, entry_id, move', `'${id}', '${id}', 'zien'`);
		await put('publication', 'id, cycle_id', `'${id}', '${id}'`);
		await put(
			'publication_part',
			'publication_id, position, move, text',
			`'${id}', 0, 'zien', 'x'`
		);
		await put('observation', 'id', `'${id}'`);
		for (const table of ['promise', 'question', 'presence', 'walkthrough'])
			await put(table, 'id', `'${id}'`);
		await put(
			'photo',
			'id, entry_id, hash, bytes, width, height, created_at',
			`'${newId()}', '${id}', '${'0'.repeat(64)}', 1, 1, 1, now()`
		);
		await put('plan', 'id, saw, why_now', `'${id}', 'x', 'x'`);
		await put(
			'plan_alternative',
			'id, plan_id, position, text, rejected_because',
			`'${id}', '${id}', 0, 'x', 'x'`
		);
		await put('activity', 'id, done_by', `'${id}', 'x'`);
		await put(
			'contribution',
			'id, activity_id, person_id, verb, since',
			`'${newId()}', '${id}', '${noor}', 'guides', '2026-01-01'`
		);
		await put('look_back', 'id', `'${id}'`);
		for (const one of besideCases)
			if (!one.seenBy || rung === 'public')
				await put(one.table, `${one.key}, ${one.columns}`, `'${id}', ${one.values(id)}`);
		await put(
			'link',
			'from_id, to_id, role, created_at',
			`'${id}', '${entries.onlyMe === id ? id.replace(/.$/, '0') : id}', 'uses', now()`
		).catch(() => {});
	}
	// A link shows only when both its ends do: from the public entry to the private one.
	await owner.query(
		`insert into link (organisation_id, from_id, to_id, role, created_at) values ($1, $2, $3, 'uses', now())`,
		[org, entries.public, entries.onlyMe]
	);
	await owner.query(
		`insert into history (organisation_id, id, at, actor_id, action, object_kind, result, origin, fingerprint) values ($1, $2, now(), $3, 'x', 'x', 'done', 'web', '')`,
		[org, newId(), noor]
	);
	await owner.query(
		`insert into mail (organisation_id, id, to_address, subject, body, expires_on, created_at) values ($1, $2, 'a', 'b', 'c', '2999-01-01', now())`,
		[org, newId()]
	);
	invitationId = newId();
	await owner.query(
		`insert into invitation (organisation_id, id, token_hash, name, email, role, expires_on, created_at) values ($1, $2, 'x', 'x', 'x@y', 'member', '2999-01-01', now())`,
		[org, invitationId]
	);
	await owner.query(
		`insert into membership (organisation_id, id, person_id, role, created_at) values ($1, $2, $3, 'worker', now())`,
		[org, newId(), noor]
	);
	await owner.query(
		`insert into reaction (organisation_id, id, publication_id, stance, given_by, expires_on, created_at) values ($1, $2, $3, 'recognised', 'resident', '2999-01-01', now())`,
		[org, newId(), entries.public]
	);
	await owner.query(
		`insert into presence_rhythm (organisation_id, team_id, area_id, month, times, half_hours) values ($1, $2, $3, '2026-01-01', 1, 3)`,
		[org, teams.spindelveld, areaId]
	);
	await owner.query(
		`insert into handed_in (organisation_id, id, area_id, team_id, role, text, expires_on, created_at) values ($1, $2, $3, $4, 'asks', 'x', '2999-01-01', now())`,
		[org, newId(), world.areaId, world.actors.noor.teamIds[0]]
	);
	await owner.query(`insert into file_to_remove (organisation_id, hash) values ($1, 'x')`, [org]);
	await owner.query(
		`insert into area (organisation_id, id, kind, name, slug, created_at) values ($1, $2, 'free', 'Besloten', 'besloten', now())`,
		[org, newId()]
	);
});
afterAll(() => world.close());

const ask = async <T>(who: Who, query: string): Promise<T[]> =>
	read(world.db, actorOf(who), async (tx) => (await sql.raw<T>(query).execute(tx)).rows);
const count = async (who: Who, from: string) =>
	(await ask<{ count: number }>(who, `select count(*)::int as count from ${from}`))[0]!.count;
const attempt = async (who: Who, query: string) =>
	write(world.db, actorOf(who), async (tx) =>
		Number((await sql.raw(query).execute(tx)).numAffectedRows ?? 0)
	).catch(() => 0);

describe.each(rungs)('an entry on the rung %s', (rung) => {
	test.each(everybody)('for %s', async (who) => {
		const expected = sees[rung].includes(who);
		const id = entries[rung];
		const found = async (where: string) => (await count(who, `entry where ${where}`)) > 0;
		expect(await found(`id = '${id}'`), 'by id').toBe(expected);
		const listed = await ask<{ id: string }>(who, 'select id from entry');
		expect(
			listed.some((row) => row.id === id),
			'by list'
		).toBe(expected);
		expect(await found(`lexemes @@ 'duiv'::tsquery and id = '${id}'`), 'by search').toBe(expected);
		for (const [table, key] of beside.slice(0, -1)) {
			expect((await count(who, `${table} where ${key} = '${id}'`)) > 0, table).toBe(expected);
		}
	});
});

test.each(everybody)('%s counts no more entries than may be seen', async (who) => {
	const expected = rungs.filter((rung) => sees[rung].includes(who)).length;
	expect(await count(who, 'entry')).toBe(expected);
});

test('a link shows only to who sees both its ends', async () => {
	for (const who of everybody) {
		const seen = await count(
			who,
			`link where from_id = '${entries.public}' and to_id = '${entries.onlyMe}'`
		);
		expect(seen, who).toBe(who === 'noor' ? 1 : 0);
	}
});

/** For the other tables: who sees the rows of this organisation. */
const others: Record<string, readonly Who[]> = {
	organisation: everybody,
	team: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees'],
	person: ['noor', 'ilse', 'samira', 'bram', 'kees', 'yonas'],
	membership: ['noor', 'ilse', 'samira', 'bram', 'kees'],
	area: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees', 'visitor'],
	history: ['noor', 'kees'],
	reaction: ['noor', 'ilse'],
	handed_in: ['noor', 'ilse'],
	file_to_remove: [],
	presence_rhythm: ['noor', 'ilse', 'samira'],
	mail: ['kees'],
	invitation: ['kees'],
	...Object.fromEntries(besideCases.flatMap((one) => (one.seenBy ? [[one.table, one.seenBy]] : [])))
};

describe.each(Object.entries(others))('the table %s', (table, allowed) => {
	test.each(everybody)('for %s', async (who) => {
		const rows = await count(who, `${table} where organisation_id = '${world.organisationId}'`);
		expect(rows > 0).toBe(allowed.includes(who));
	});
});

test('a resident sees no person but themselves, a visitor no area without a public page', async () => {
	expect(await ask('yonas', 'select name from person')).toEqual([{ name: 'yonas' }]);
	expect(await ask('visitor', 'select name from area')).toEqual([{ name: 'Spindelveld' }]);
});

describe('writing past the operations', () => {
	const move = (column: string, value: string) =>
		`update entry set ${column} = '${value}' where organisation_id = '${world.organisationId}'`;

	test('nobody changes or removes an entry that is not theirs or their team’s', async () => {
		for (const who of ['samira', 'bram', 'yonas', 'kees', 'visitor', 'elsewhere'] as const) {
			expect(await attempt(who, `update entry set text = 'gestolen'`), who).toBe(0);
			expect(await attempt(who, 'delete from entry'), who).toBe(0);
			for (const [table] of beside)
				expect(await attempt(who, `delete from ${table}`), `${who} ${table}`).toBe(0);
		}
		expect((await world.owner.query(`select from entry where text = 'gestolen'`)).rowCount).toBe(0);
	});

	test('an entry cannot be put in another organisation, another team or another name', async () => {
		const { bram, elsewhere } = world.actors;
		expect(await attempt('noor', move('organisation_id', elsewhere.organisationId!))).toBe(0);
		expect(await attempt('noor', move('team_id', bram.teamIds[0]!))).toBe(0);
		expect(await attempt('ilse', move('author_id', bram.personId!))).toBe(0);
		const add = (author: string, team: string) =>
			`insert into entry (organisation_id, id, kind, team_id, text, happened_on, author_id, visibility, created_at)
			 values ('${world.organisationId}', '${newId()}', 'observation', '${team}', 'x', '2026-01-01', '${author}', 'team', now())`;
		const own = world.actors.noor;
		expect(await attempt('noor', add(own.personId!, bram.teamIds[0]!)), 'another team').toBe(0);
		expect(await attempt('noor', add(bram.personId!, own.teamIds[0]!)), 'another author').toBe(0);
		expect(
			await attempt('elsewhere', add(own.personId!, own.teamIds[0]!)),
			'another organisation'
		).toBe(0);
		expect(await attempt('noor', add(own.personId!, own.teamIds[0]!)), 'her own').toBe(1);
	});

	test('history is added to and never changed, and only in one’s own name', async () => {
		for (const who of everybody) {
			expect(await attempt(who, `update history set action = 'y'`), who).toBe(0);
			expect(await attempt(who, 'delete from history'), who).toBe(0);
		}
		const line = (actor: string) =>
			`insert into history (organisation_id, id, at, actor_id, action, object_kind, result, origin, fingerprint)
			 values ('${world.organisationId}', '${newId()}', now(), '${actor}', 'x', 'x', 'done', 'web', '')`;
		expect(await attempt('ilse', line(world.actors.noor.personId!))).toBe(0);
	});

	test('roles, people, teams and settings are the administrator’s', async () => {
		const role = `insert into membership (organisation_id, id, person_id, role, created_at) values ('${world.organisationId}', '${newId()}', '${world.actors.noor.personId}', 'admin', now())`;
		for (const who of ['noor', 'samira', 'bram', 'yonas', 'visitor', 'elsewhere'] as const) {
			expect(await attempt(who, role), who).toBe(0);
			expect(await attempt(who, 'delete from membership'), who).toBe(0);
			expect(await attempt(who, `update team set name = 'x'`), who).toBe(0);
			expect(
				await attempt(
					who,
					`update organisation set name = 'x' where organisation_id = '${world.organisationId}'`
				),
				who
			).toBe(0);
			expect(
				await attempt(who, `update invitation set role = 'admin' where id = '${invitationId}'`),
				who
			).toBe(0);
			const other = `update person set name = 'x' where id = '${world.actors.ilse.personId}'`;
			expect(await attempt(who, other), who).toBe(0);
		}
		expect(await attempt('yonas', `update area set name = 'x'`)).toBe(0);
		expect(await attempt('kees', role)).toBe(1);
	});

	test('reference data are written by imports only, and read by all', async () => {
		const tables = ['official_area', 'indicator', 'figure', 'column_mapping', 'import'];
		const values: Record<string, string> = {
			official_area: `(code, kind, name, source, licence, imported_at) values ('NL00', 'country', 'x', 'x', 'x', now())`,
			indicator: `values ('x', 'count', 'sum', null, 'x', 'x', 'x', 'x')`,
			figure: `values ('NL00', 'x', 2024, 'x', 1, 'known', 'x', now())`,
			column_mapping: `values ('x', '{}', now())`,
			import: `values ('x', 'areas', 'x', 0, 0, now())`
		};
		for (const table of tables) {
			for (const who of everybody) {
				expect(
					await attempt(who, `insert into reference.${table} ${values[table]}`),
					`${who} ${table}`
				).toBe(0);
				expect(await count(who, `reference.${table}`)).toBe(0);
			}
		}
	});
});

test('every table and view has its place in these tests', async () => {
	const { rows } = await world.owner.query(
		`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v') and n.nspname = 'public'`
	);
	const tested = ['entry', ...beside.map(([table]) => table), ...Object.keys(others)];
	expect(rows.map((row) => row.name).sort()).toEqual(tested.sort());
});
