import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const names = async (query: string) =>
	(await world.owner.query(query)).rows.map((row) => Object.values(row).join('.'));

test('every table stands under row-level security', async () => {
	expect(
		await names(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('public', 'reference') and not c.relrowsecurity`)
	).toEqual([]);
});

test('a view is a barrier: nothing that is asked of it sees a row that its asker may not see', async () => {
	expect(
		await names(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'v' and n.nspname in ('public', 'reference')
			and not coalesce(c.reloptions, '{}') && '{security_barrier=true,security_invoker=true}'`)
	).toEqual([]);
});

test('organisation_id stands first in every key', async () => {
	expect(
		await names(`select conrelid::regclass, conname from pg_constraint con
			join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
			where con.connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')
			and a.attname <> 'organisation_id' and con.confrelid <> 'reference.official_area'::regclass`)
	).toEqual([]);
});

test('every foreign key has an index that starts with its columns', async () => {
	expect(
		await names(`select conrelid::regclass, conname from pg_constraint con
			where contype = 'f' and connamespace in ('public'::regnamespace, 'reference'::regnamespace)
			and not exists (select 1 from pg_index i where i.indrelid = con.conrelid and
				(string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(con.conkey)] @> con.conkey)`)
	).toEqual([]);
});

test('every table and column says what it is for', async () => {
	expect(
		await names(`select c.relname, a.attname from pg_class c
			join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
			join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'v') and n.nspname in ('public', 'reference')
			and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null)`)
	).toEqual([]);
});

test('the role of the application is no superuser and owns nothing', async () => {
	expect(
		await names(
			`select rolname from pg_roles where rolname = 'vierzet_app' and (rolsuper or rolbypassrls)`
		)
	).toEqual([]);
	expect(
		await names(
			`select relname from pg_class c join pg_roles r on r.oid = c.relowner where rolname = 'vierzet_app'`
		)
	).toEqual([]);
});
