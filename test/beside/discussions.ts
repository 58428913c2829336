import type { BesideCase } from './case.ts';

export const discussions: BesideCase[] = [];
