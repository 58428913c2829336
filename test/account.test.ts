import { randomUUID } from 'node:crypto';
import { listCycles, standingsOf } from '#community/index.ts';
import { appRole, ownerRole } from '#kernel/db/index.ts';
import { openDatabase, perform, type Context } from '#kernel/index.ts';
import { noor, seed } from '#seed/index.ts';
import { readAccount } from '#vinden/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testServer } from './test-server.ts';

const secret = 'x'.repeat(32);

test('[R53] each sentence in the account of each seeded round stands in its own entry', async () => {
	const server = await testServer();
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const superuser = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') });
	await superuser.connect();
	await superuser.query(`create database ${name} template template_vierzet owner ${ownerRole}`);
	const url = server.urlFor(appRole, name);
	const owner = new pg.Client({ connectionString: server.urlFor(ownerRole, name) });
	await owner.connect();
	await seed({ url, secret, origin: 'http://localhost' });
	const db = openDatabase(url, 2);
	const signIn = makeAuth({ db, databaseUrl: url, secret, origin: 'http://localhost' });
	const [standing] = await standingsOf(db, (await signIn.findAccount(noor.email))!.id);
	const context: Context = { db, secret, actor: standing!.actor, origin: 'web' };

	const tables = await owner.query(`select table_name, column_name from information_schema.columns
		where table_schema = 'public' and column_name in ('id', 'plan_id', 'agreement_id', 'activity_id', 'look_back_id')`);
	/** All that was written of an entry, in any table. */
	const writtenOf = async (id: string) => {
		const found: string[] = [];
		for (const { table_name: table, column_name: column } of tables.rows as Record<
			string,
			string
		>[]) {
			const { rows } = await owner.query(
				`select to_jsonb(t) as row from ${table} t where ${column} = $1`,
				[id]
			);
			for (const { row } of rows)
				found.push(
					...Object.values(row as object)
						.flat()
						.map(String)
				);
		}
		return found;
	};
	const cycles = await perform(listCycles, { limit: 200 }, context);
	expect(cycles.length).toBeGreaterThan(3);
	let sentences = 0;
	for (const cycle of cycles) {
		const account = await perform(readAccount, { cycleId: cycle.id }, context);
		const { saw, thought, did, found } = account;
		for (const item of [...saw, ...thought, ...did, ...found]) {
			const written = await writtenOf(item.id);
			const { lines, kind, ...own } = item;
			// Who filled the row is a mark, no sentence: it is reckoned from whose words stand in it.
			Reflect.deleteProperty(own, 'residentsRowBy');
			expect(written, `${item.id} is an entry`).toContain(kind);
			const texts = [...Object.values(own), ...lines.map((line) => line.text)].flatMap((one) =>
				Array.isArray(one)
					? one.flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))
					: [one]
			);
			for (const text of texts) {
				if (typeof text !== 'string' || text === '') continue;
				// What several residents wrote stands side by side, each between quotation marks.
				const said = text.startsWith('“') ? text.slice(1, -1).split('” · “') : [text];
				for (const one of said) expect(written, `„${one}” of ${kind}`).toContain(one);
				sentences++;
			}
		}
	}
	expect(sentences).toBeGreaterThan(50);
	await db.destroy();
	await signIn.close();
	await owner.end();
	await superuser.query(`drop database ${name} with (force)`);
	await superuser.end();
}, 120_000);
