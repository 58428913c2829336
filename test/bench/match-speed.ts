// node test/bench/match-speed.ts [--offers 10000] [--times 60]: what matching a question takes beside PostgreSQL's own
// Dutch OR query over the same offers, both under row-level security, and fifty questions at once.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	newId,
	openDatabase,
	perform,
	read,
	searchWords,
	subjectWords,
	type Context
} from '#kernel/index.ts';
import { ownerRole, prepareDatabase, startEmbedded } from '#kernel/db/index.ts';
import { findMatch, judgedSet, noteAsked } from '#verbinden/index.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { print, time } from './measure.ts';

const { values } = parseArgs({
	options: {
		offers: { type: 'string', default: '10000' },
		times: { type: 'string', default: '60' }
	}
});
const number = Number(values.offers);
const times = Number(values.times);
const set = judgedSet.parse(
	JSON.parse(readFileSync(join(import.meta.dirname, 'match/development.json'), 'utf8'))
);

/** The offers of the judged set over and over, each a mix of two: as common as words are in flyers. */
const offers = Array.from({ length: number }, (_, i) => {
	const [a, b] = [set.offers[i % set.offers.length]!, set.offers[(i * 7 + 3) % set.offers.length]!];
	return { title: a.title ?? '', text: `${a.text} ${b.text}` };
});

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
	for (let i = 0; i < offers.length; i += 2000) {
		const rows = offers.slice(i, i + 2000).map((one) => ({
			...{ ...one, id: newId() },
			words: [...searchWords(one.title, one.text), ...subjectWords(one.title, one.text)]
		}));
		await owner.query(
			`with given as (select * from jsonb_to_recordset($5::jsonb) as r (id uuid, title text, text text, words jsonb)),
			spine as (insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id,
				visibility, lexemes, created_at)
				select $1, id, 'community', $2, $3, title, text, '2026-01-01', $4, 'team',
					array_to_tsvector(array(select jsonb_array_elements_text(words))), now() from given returning id)
			insert into community (organisation_id, id) select $1, id from spine`,
			[organisationId, areaId, teamId, noor, JSON.stringify(rows)]
		);
	}
	// What somebody would have without Vierzet's own words: a column of PostgreSQL's Dutch, with its index.
	await owner.query(
		"alter table entry add column dutch tsvector generated always as (to_tsvector('dutch', title || ' ' || text)) stored"
	);
	await owner.query('create index entry_dutch on entry using gin (dutch)');
	await owner.query('vacuum analyze entry');
	await owner.end();

	const db = openDatabase(url, 8);
	const actor = {
		...{ organisationId, personId: noor, accountId: 'noor' },
		...{ roles: ['worker' as const], teamIds: [teamId] }
	};
	const context: Context = { db, actor, origin: 'web', secret: 'x'.repeat(32) };
	const ids: string[] = [];
	for (const { text } of set.questions) {
		const id = newId();
		await perform(noteAsked, { id, text, areaId }, context);
		ids.push(id);
	}
	let at = 0;
	const next = () => at++ % ids.length;
	const postgres = () =>
		read(db, actor, (tx) =>
			sql`with asked as (select nullif(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as query
					from unnest(to_tsvector('dutch', ${set.questions[next()]!.text})))
				select id, title, text from entry, asked where organisation_id = ${organisationId} and dutch @@ query
				order by ts_rank(dutch, query) desc, id limit 10`.execute(tx)
		);
	const vierzet = () => perform(findMatch, { questionId: ids[next()]!, limit: 10 }, context);
	console.log(
		`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${number} offers\n`
	);
	print([
		await time('PostgreSQL dutch, OR query', times, postgres),
		await time('Vierzet: read, find, rank, reasons', times, vierzet),
		await time('50 questions at once', 5, () => Promise.all(Array.from({ length: 50 }, vierzet)))
	]);
	console.log(`\nmemory of the process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
	await db.destroy();
} finally {
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
}
