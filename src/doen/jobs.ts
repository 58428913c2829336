import type { Job } from '#community/index.ts';
import { followingJobs } from './following/index.ts';
import { sendReminders } from './sign-up/index.ts';

/** What DOEN does by itself: digests for who follows, and a reminder the day before. */
export const doenJobs: readonly Job[] = [
	...followingJobs,
	{ name: 'reminders', pause: 10 * 60_000, run: ({ db }) => sendReminders(db) }
];
