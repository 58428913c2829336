import type { asked as nl } from '../nl/asked.ts';

export const asked: typeof nl = {};
