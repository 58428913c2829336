import { openFiles, type Database, type Settings } from '#kernel/index.ts';
import { runJob, type Job } from './jobs.ts';
import { sendWaiting } from './mail.sender.ts';
import { removeExpired } from './retention.ts';

const minute = 60_000;

/** So many jobs at once: each holds a connection while it works with others, and there are few. */
const atOnce = 2;

/** Lets a few tasks run at a time; the others wait their turn. */
function fewAtOnce() {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async <T>(task: () => Promise<T>): Promise<T> => {
		if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
		else running++;
		try {
			return await task();
		} finally {
			// Whose turn comes takes this place over.
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}

/** Runs a task now and then; one run ends before the next begins, and a failure waits for the next time. */
function every(pause: number, task: () => Promise<unknown>) {
	let timer: NodeJS.Timeout;
	let stopped = false;
	let running: Promise<unknown> = Promise.resolve();
	const run = async () => {
		running = task().catch((error) => console.error(error));
		await running;
		if (!stopped) timer = setTimeout(run, pause).unref();
	};
	timer = setTimeout(run, 1000).unref();
	return {
		stop() {
			stopped = true;
			clearTimeout(timer);
			return running;
		}
	};
}

/** The jobs of the ground: waiting mail is sent, and what has had its time is removed. */
const ownJobs: readonly Job[] = [
	{
		name: 'retention',
		pause: 60 * minute,
		run: ({ db, files }) => removeExpired(db, files)
	},
	{
		name: 'mail',
		pause: 5000,
		sharesWork: true,
		run: async ({ db, mail }) => mail && sendWaiting(db, mail)
	}
];

/**
 * What the program does by itself, in this process or in a worker beside it (VIERZET_JOBS); several may run at once.
 * @param more jobs of the other folders
 * @returns how to stop; what runs at that moment is waited for
 */
export function startTimers(db: Database, settings: Settings, more: readonly Job[] = []) {
	const { SMTP_URL: url, MAIL_FROM: from, origin } = settings;
	const tools = { db, files: openFiles(settings), origin, mail: url ? { url, from } : undefined };
	const inTurn = fewAtOnce();
	const timers = [...ownJobs, ...more].map((job) => {
		const run = () => runJob(job, tools);
		// What shares its work holds no turn, and waits for nobody.
		return every(job.pause, job.sharesWork ? run : () => inTurn(run));
	});
	return { stop: async () => void (await Promise.all(timers.map((timer) => timer.stop()))) };
}
