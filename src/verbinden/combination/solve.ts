import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Combination, Neighbourhood } from './neighbourhood.types.ts';

/** A set of combinations with what it is worth, and who found it. */
export interface Answer {
	combinations: Combination[];
	worth: number;
	by: 'search' | 'solver';
}

export interface Asked {
	neighbourhood: Neighbourhood;
	seconds: number;
	/** One number, shared with the thread: 1 is stop. */
	stopped: SharedArrayBuffer;
	useSolver: boolean;
}

/** What the thread tells on its way. */
export type Told = { seconds: number } & (
	| {
			kind: 'searching';
			candidates: number;
			needs: number;
			isCut: boolean;
			answer: Answer;
			bound: number;
	  }
	| { kind: 'found'; answer: Answer }
	| { kind: 'bound'; bound: number }
	| {
			kind: 'done';
			answer: Answer;
			greedyWorth: number;
			/** No answer can be worth more. */
			bound: number;
			isProven: boolean;
			ended: 'proven' | 'time' | 'stopped';
	  }
);
type Done = Extract<Told, { kind: 'done' }>;
export type Ended = Done['ended'] | 'failed';

export interface Solved {
	answer: Answer;
	/** What no answer can be worth more than; null when nothing is known of it. */
	bound: number | null;
	isProven: boolean;
	greedyWorth: number;
	candidates: number;
	needs: number;
	isCut: boolean;
	seconds: number;
	ended: Ended;
}

const file = join(import.meta.dirname, 'solver.worker.ts');
/** A thread that does not stop by itself is ended: so long after it should have. */
const patience = 4000;
const none: Answer = { combinations: [], worth: 0, by: 'search' };

/**
 * Finds the best combinations in a thread of its own, so that nobody else waits.
 * @param signal stops it; what was found until then is the answer
 * @param onTold hears how it goes
 */
export function solve(
	neighbourhood: Neighbourhood,
	{
		seconds = 20,
		useSolver = true,
		signal,
		onTold = () => {}
	}: {
		seconds?: number;
		useSolver?: boolean;
		signal?: AbortSignal;
		onTold?: (told: Told) => void;
	} = {}
): Promise<Solved> {
	const stopped = new SharedArrayBuffer(4);
	const asked: Asked = { neighbourhood, seconds, stopped, useSolver };
	const worker = new Worker(file, { workerData: asked });
	const solved: Solved = {
		...{ answer: none, bound: null, isProven: false, greedyWorth: 0, candidates: 0, needs: 0 },
		...{ isCut: false, seconds: 0, ended: 'failed' }
	};
	return new Promise((answer) => {
		let last: NodeJS.Timeout | undefined;
		const end = (ended: Ended) => {
			clearTimeout(last);
			clearTimeout(whole);
			signal?.removeEventListener('abort', stop);
			void worker.terminate();
			answer({ ...solved, ended });
		};
		const stop = () => {
			Atomics.store(new Int32Array(stopped), 0, 1);
			last = setTimeout(() => end('stopped'), patience);
		};
		const whole = setTimeout(() => end('time'), seconds * 1000 + patience);
		worker.on('message', (told: Told) => {
			const { kind, ...news } = told;
			Object.assign(solved, news);
			onTold(told);
			if (kind === 'done') end((told as Done).ended);
		});
		worker.on('error', (error) => {
			console.error(error);
			end('failed');
		});
		if (signal?.aborted) stop();
		else signal?.addEventListener('abort', stop);
	});
}
