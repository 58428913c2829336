// What matching a question takes beside PostgreSQL's own Dutch OR query over the same offers, both under row-level security.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { newId, openDatabase, perform, read, type Context } from '#kernel/index.ts';
import { prepareDatabase, startEmbedded } from '#kernel/db/index.ts';
import { findMatch, judgedSet, noteAsked } from '#verbinden/index.ts';
import { sql } from 'kysely';
import { fillOffers } from './match-offers.ts';

const set = judgedSet.parse(
	JSON.parse(readFileSync(join(import.meta.dirname, 'match/development.json'), 'utf8'))
);
const atOnce = 50;

const share = (taken: readonly number[], of: number) =>
	[...taken].sort((a, b) => a - b)[Math.min(taken.length - 1, Math.floor(taken.length * of))]!;
const timed = async (work: () => Promise<unknown>) => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

/** Prints one row for each way, with the ratio of ours to PostgreSQL's of the same run. */
function show(what: string, postgres: readonly number[], ours: readonly number[]) {
	const [a, b] = [postgres, ours].map((one) => [share(one, 0.5), share(one, 0.95)] as const);
	const both = (one: readonly [number, number]) => one.map((ms) => ms.toFixed(1)).join(' / ');
	const ratios = [b![0] / a![0], b![1] / a![1]].map((one) => one.toFixed(2)).join(' / ');
	console.log(`| ${what} | ${both(a!)} | ${both(b!)} | ${ratios} |`);
}

/** Each question is asked of PostgreSQL and of Vierzet in turn, so that what else the machine does weighs on both alike. */
export async function measureMatching(offers: number, times: number): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-bench-'));
	const server = await startEmbedded({ dataDir });
	try {
		const url = await prepareDatabase(server);
		const { organisationId, teamId, areaId, personId } = await fillOffers(
			server.urlFor('postgres', 'vierzet'),
			set,
			offers
		);
		const db = openDatabase(url, 8);
		const actor = {
			...{ organisationId, personId, accountId: 'noor' },
			...{ roles: ['worker' as const], teamIds: [teamId] }
		};
		const context: Context = { db, actor, origin: 'web', secret: 'x'.repeat(32) };
		const questions: { id: string; text: string }[] = [];
		for (const { text } of set.questions) {
			const id = newId();
			await perform(noteAsked, { id, text, areaId }, context);
			questions.push({ id, text });
		}
		const one = (n: number) => questions[n % questions.length]!;
		const postgres = (n: number) =>
			read(db, actor, (tx) =>
				sql`with asked as (select nullif(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as query
					from unnest(to_tsvector('dutch', ${one(n).text})))
				select id, title, text from entry, asked where organisation_id = ${organisationId} and dutch @@ query
				order by ts_rank(dutch, query) desc, id limit 10`.execute(tx)
			);
		const vierzet = (n: number) =>
			perform(findMatch, { questionId: one(n).id, limit: 10 }, context);
		const inTurn = async (
			rounds: number,
			work: (ask: typeof postgres | typeof vierzet, n: number) => Promise<unknown>
		) => {
			const [theirs, ours]: [number[], number[]] = [[], []];
			for (let n = 0; n < rounds; n++) {
				theirs.push(await timed(() => work(postgres, n)));
				ours.push(await timed(() => work(vierzet, n)));
			}
			return [theirs, ours] as const;
		};
		const alone = (ask: typeof postgres | typeof vierzet, n: number) => ask(n);
		console.log(
			`\n${offers} offers; ms, p50 / p95\n\n| what | PostgreSQL dutch, OR query | Vierzet: read, find, rank, reasons | ratio |\n| --- | ---: | ---: | ---: |`
		);
		show('each question for the first time', ...(await inTurn(questions.length, alone)));
		show('again', ...(await inTurn(times, alone)));
		show(
			`${atOnce} at once`,
			...(await inTurn(5, (ask) => Promise.all(Array.from({ length: atOnce }, (_, n) => ask(n)))))
		);
		console.log(`\nmemory of the process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
		await db.destroy();
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}
