import type { Job } from '#community/index.ts';
import { endConnectors } from './connector/index.ts';
import { fenceJobs } from './fence/index.ts';
import { endTalents } from './talent/index.ts';
import { indexAnew } from './words/index.ts';

/** What VERBINDEN does by itself. */
export const verbindenJobs: readonly Job[] = [
	{ name: 'talents', pause: 10 * 60_000, run: ({ db, files }) => endTalents(db, files) },
	{ name: 'connectors', pause: 60 * 60_000, run: ({ db, files }) => endConnectors(db, files) },
	{ name: 'subjects', pause: 60_000, run: ({ db }) => indexAnew(db) },
	...fenceJobs
];
