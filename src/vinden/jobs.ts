import type { Job } from '#community/index.ts';
import { measureJobs } from './measure/index.ts';
import { endStories } from './story/index.ts';

/** What VINDEN does by itself: a story whose consent is over is taken back; a moment past its last day closes. */
export const vindenJobs: readonly Job[] = [
	{ name: 'stories', pause: 10 * 60_000, run: ({ db, files }) => endStories(db, files) },
	...measureJobs
];
