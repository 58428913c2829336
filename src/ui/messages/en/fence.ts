import type { fence as nl } from '../nl/fence.ts';

export const fence: typeof nl = {};
