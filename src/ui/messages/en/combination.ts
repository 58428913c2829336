import type { combination as nl } from '../nl/combination.ts';

export const combination: typeof nl = {};
