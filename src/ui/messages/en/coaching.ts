import type { coaching as nl } from '../nl/coaching.ts';

export const coaching: typeof nl = {};
