import type { introduction as nl } from '../nl/introduction.ts';

export const introduction: typeof nl = {};
