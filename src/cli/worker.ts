import { openForCommand } from './database.ts';
import type { Io } from './io.ts';
import { startJobs, untilStopped } from './start.ts';

/**
 * Does what the program does by itself, beside a server that was told to leave it (VIERZET_JOBS=separate): sending mail,
 * making digests, removing what has had its time. Several workers share the work.
 * @throws StartProblem with a sentence
 */
export async function workerCommand(io: Io): Promise<void> {
	const opened = await openForCommand();
	const jobs = startJobs(opened.appUrl, opened.settings);
	io.answer(
		{
			nl: 'De werker is bezig. Stop hem met Ctrl+C.',
			en: 'The worker is at work. Stop it with Ctrl+C.'
		},
		{ worker: 'ready' }
	);
	await untilStopped();
	await jobs.stop();
	await opened.close();
	process.exit(0);
}
