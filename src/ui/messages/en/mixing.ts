import type { mixing as nl } from '../nl/mixing.ts';

export const mixing: typeof nl = {};
