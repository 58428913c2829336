import type { Job } from '#community/index.ts';
import { refreshNeighbours } from './refresh.ts';

/** Each directory from elsewhere is fetched once a day; a new one within some minutes. */
export const fenceJobs: readonly Job[] = [
	{
		name: 'neighbours',
		pause: 2 * 60_000,
		sharesWork: true,
		run: ({ db, files }) => refreshNeighbours(db, files)
	}
];
