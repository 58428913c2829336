import { taskContexts, type JobTools } from '#community/index.ts';
import {
	dayOf,
	newId,
	systemClock,
	write,
	type Clock,
	type Context,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { changeSearch, removeOldSearches, takeSearch, type SearchChange } from './search.store.ts';
import { solve, type Told } from './solve.ts';

/** So many searches go on at once in this process; who comes after waits. */
export const mostAtOnce = 2;
/** How often a search tells how it goes, and hears whether it has to stop; in milliseconds. */
const pause = 700;

const worker = newId();
const going = new Set<Promise<unknown>>();

/** What the thread told last, as it is kept. */
function changeOf(told: Told): SearchChange {
	const change: SearchChange = { tookSeconds: told.seconds };
	if (told.kind === 'searching') change.candidates = told.candidates;
	if (told.kind === 'searching' || told.kind === 'bound' || told.kind === 'done')
		change.bound = told.bound;
	if (told.kind !== 'bound')
		Object.assign(change, { answer: told.answer.combinations, foundBy: told.answer.by });
	return change;
}

type Search = NonNullable<Awaited<ReturnType<typeof takeSearch>>>;

async function run(context: Context & { organisationId: string }, search: Search): Promise<void> {
	const { organisationId } = context;
	const key = { organisationId, id: search.id };
	const stop = new AbortController();
	let news: SearchChange = {};
	const keep = (change: SearchChange) =>
		write(
			context.db,
			context.actor,
			(tx) => changeSearch(tx, key, { ...change, toldAt: (context.clock ?? systemClock)() }),
			context.task
		);
	const telling = setInterval(() => {
		const told = news;
		news = {};
		keep(told).then(
			// Gone or asked to stop: nobody waits for it any more.
			(row) => (!row || row.stopAsked) && stop.abort(),
			(error: unknown) => console.error(error)
		);
	}, pause);
	try {
		const { problem, seconds } = search;
		const solved = await solve(problem, {
			...{ seconds, signal: stop.signal },
			onTold: (told) => Object.assign(news, changeOf(told))
		});
		clearInterval(telling);
		const state =
			solved.ended === 'failed' ? 'failed' : solved.ended === 'stopped' ? 'stopped' : 'done';
		const { answer, bound, isProven, candidates } = solved;
		await keep({
			...{ state, bound, isProven, candidates, tookSeconds: solved.seconds },
			...{ answer: answer.combinations, foundBy: answer.by }
		});
	} finally {
		clearInterval(telling);
	}
}

/**
 * Takes searches that wait, at most so many at once, and lets them go on in threads of their own.
 * @returns what is going on; who only looks now and then need not wait for it
 */
export async function beginSearches(
	db: Database,
	files: FileStore,
	clock: Clock = systemClock
): Promise<Promise<unknown>[]> {
	for (const context of await taskContexts(db, 'combine', { clock, files })) {
		const { organisationId } = context;
		await write(
			db,
			context.actor,
			(tx) => removeOldSearches(tx, organisationId, dayOf(clock())),
			context.task
		);
		while (going.size < mostAtOnce) {
			const search = await write(
				db,
				context.actor,
				(tx) => takeSearch(tx, organisationId, { worker, now: clock() }),
				context.task
			);
			if (!search) break;
			const one: Promise<unknown> = run(context, search)
				.catch((error: unknown) => console.error(error))
				.finally(() => going.delete(one));
			going.add(one);
		}
	}
	return [...going];
}

/** A search begins within a second or so. */
export const combinationJobs = [
	{
		name: 'combinations',
		pause: 1000,
		sharesWork: true,
		run: ({ db, files }: JobTools) => beginSearches(db, files)
	}
];
