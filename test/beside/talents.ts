import type { BesideCase } from './case.ts';

export const talents: BesideCase[] = [];
