import type { Job } from '#community/index.ts';
import { closeDueMoments } from './moment.operations.ts';

/** A moment past its last day closes by itself, before the answers are removed. */
export const measureJobs: readonly Job[] = [
	{ name: 'measurements', pause: 30 * 60_000, run: ({ db }) => closeDueMoments(db) }
];
