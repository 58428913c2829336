import type { discussion as nl } from '../nl/discussion.ts';

export const discussion: typeof nl = {};
