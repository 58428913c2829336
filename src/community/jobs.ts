import { anybody, write, type Database, type FileStore } from '#kernel/index.ts';
import { takeTurn } from './jobs.store.ts';

/** What a job works with. */
export interface JobTools {
	db: Database;
	files: FileStore;
	/** The address people type, for links in mail. */
	origin: string;
	/** The mail server; none when mail is passed on by hand. */
	mail?: { url: string; from: string };
}

/** What the program does by itself, now and then. */
export interface Job {
	name: string;
	/** How long to wait after it ended, in milliseconds. */
	pause: number;
	/** Whether two workers may be at it at the same time: it takes its work one by one. */
	sharesWork?: boolean;
	run(tools: JobTools): Promise<unknown>;
}

/**
 * Does a job once. Where it does not share its work, it is done by one worker at a time: who comes second leaves it.
 * @returns whether it was this one's turn
 */
export async function runJob(job: Job, tools: JobTools): Promise<boolean> {
	if (job.sharesWork) {
		await job.run(tools);
		return true;
	}
	return write(tools.db, anybody(null), async (tx) => {
		const mine = await takeTurn(tx, job.name);
		if (mine) await job.run(tools);
		return mine;
	});
}
