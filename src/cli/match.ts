import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partsOf, plain } from '#kernel/index.ts';
import { startEmbedded } from '#kernel/db/index.ts';
import {
	judgedSet,
	qualityOf,
	qualityOfThemes,
	runMatch,
	runMiniSearch,
	runPostgres,
	type JudgedSet,
	type Quality
} from '#verbinden/index.ts';
import { UsageProblem, type Io } from './io.ts';

async function readSet(path: string): Promise<JudgedSet> {
	const text = await readFile(path, 'utf8').catch(() => {
		throw new UsageProblem(
			`${path}: dit bestand is er niet of niet te lezen.`,
			`${path}: this file is not there or cannot be read.`
		);
	});
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new UsageProblem(
			`${path}: dit is geen JSON (${said}).`,
			`${path}: this is no JSON (${said}).`
		);
	}
	const read = judgedSet.safeParse(json);
	if (read.success) return read.data;
	const [first] = read.error.issues;
	const where = first!.path.join('.') || 'offers, questions';
	throw new UsageProblem(
		`${path}: ${where} klopt niet (${first!.message}).`,
		`${path}: ${where} is not right (${first!.message}).`
	);
}

const line = (name: string, q: Quality) =>
	[
		name.padEnd(22),
		...[q.ndcg10, q.recall10, q.mrr, q.success3, q.hardMismatches].map((one) =>
			one.toFixed(3).padStart(9)
		)
	].join(' ');

/** The same questions in PostgreSQL's own Dutch search, in a database that is gone afterwards. */
async function withPostgres(set: JudgedSet) {
	const dataDir = await mkdtemp(join(tmpdir(), 'vierzet-match-'));
	const server = await startEmbedded({ dataDir });
	try {
		return await runPostgres(server.urlFor('postgres', 'postgres'), set);
	} finally {
		await server.stop();
		await rm(dataDir, { recursive: true, force: true });
	}
}

/** ./vierzet match evaluate <set.json> [--out run.json] [--themes] */
export async function matchCommand(args: string[], io: Io): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { out: { type: 'string' }, themes: { type: 'boolean', default: false } }
	});
	const [what, path] = positionals;
	if (what !== 'evaluate' || !path || positionals.length > 2)
		throw new UsageProblem(
			'Zo: ./vierzet match evaluate <set.json>',
			'Usage: ./vierzet match evaluate <set.json>'
		);
	const set = await readSet(path);
	const run = runMatch(set, values.themes);
	if (values.out) await writeFile(values.out, `${JSON.stringify(run, null, '\t')}\n`);
	const measured = {
		vierzet: qualityOf(set, run),
		postgres: qualityOf(set, await withPostgres(set)),
		minisearch: qualityOf(set, await runMiniSearch(set))
	};
	const themes = qualityOfThemes(set);
	const head = ['', 'nDCG@10', 'recall@10', 'MRR', 'success@3', 'mismatch'];
	const ratio = (peer: Quality) =>
		(measured.vierzet.ndcg10 / Math.max(peer.ndcg10, 1e-9)).toFixed(2);
	const said = [
		[head[0]!.padEnd(22), ...head.slice(1).map((one) => one.padStart(9))].join(' '),
		line(values.themes ? 'vierzet, with themes' : 'vierzet, text only', measured.vierzet),
		line('postgresql dutch, OR', measured.postgres),
		line('minisearch, dutch', measured.minisearch),
		`nDCG@10: ${ratio(measured.postgres)} × PostgreSQL, ${ratio(measured.minisearch)} × MiniSearch`,
		`themes suggested: recall@5 ${themes.recall5.toFixed(3)}, at least one right ${themes.oneRight.toFixed(3)} (${themes.known} of ${themes.themes} labels are subjects of ours)`,
		`with one a step broader or narrower: recall@5 ${themes.recall5NextTo.toFixed(3)}, at least one right ${themes.oneRightNextTo.toFixed(3)}`
	];
	io.answer(said.join('\n'), { ...measured, themes });
	return 0;
}

/** ./vierzet text split <words> */
export function textCommand(args: string[], io: Io): number {
	const [what, ...words] = args;
	if (what !== 'split' || words.length === 0)
		throw new UsageProblem(
			'Zo: ./vierzet text split <woorden>',
			'Usage: ./vierzet text split <words>'
		);
	const split = words
		.flatMap((word) => word.split(/\s+/u))
		.filter(Boolean)
		.map((word) => ({ word, parts: partsOf(plain(word)) }));
	const said = split.map(
		({ word, parts }) => `${word}: ${parts.length > 0 ? parts.join(' + ') : word}`
	);
	io.answer(said.join('\n'), { split });
	return 0;
}
