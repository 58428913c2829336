import type { Job } from '#community/index.ts';
import { fenceJobs } from './fence/index.ts';

/** What VERBINDEN does by itself. */
export const verbindenJobs: readonly Job[] = [...fenceJobs];
