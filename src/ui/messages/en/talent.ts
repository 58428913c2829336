import type { talent as nl } from '../nl/talent.ts';

export const talent: typeof nl = {};
