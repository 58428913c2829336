import type { Job } from '#community/index.ts';

/** What the Sociaal Wijkteam's part does by itself. */
export const teamJobs: readonly Job[] = [];
