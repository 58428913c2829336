import type { Job } from '#community/index.ts';

/** What VERBINDEN does by itself. */
export const verbindenJobs: readonly Job[] = [];
