import { openFiles, type Database, type Settings } from '#kernel/index.ts';
import { sendWaiting } from './mail.sender.ts';
import { removeExpired } from './retention.ts';

const minute = 60_000;

/** Runs a task now and then; one run ends before the next begins, and a failure waits for the next time. */
function every(pause: number, task: () => Promise<unknown>): () => void {
	let timer: NodeJS.Timeout;
	let stopped = false;
	const run = async () => {
		await task().catch((error) => console.error(error));
		if (!stopped) timer = setTimeout(run, pause).unref();
	};
	timer = setTimeout(run, 1000).unref();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}

/** What the program does by itself: it sends waiting mail, and removes what has had its time. */
export function startTimers(db: Database, settings: Settings) {
	const { SMTP_URL: url, MAIL_FROM: from } = settings;
	const stops = [every(60 * minute, () => removeExpired(db, openFiles(settings)))];
	if (url) stops.push(every(5000, () => sendWaiting(db, { url, from })));
	return { stop: () => stops.forEach((stop) => stop()) };
}
