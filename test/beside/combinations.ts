import type { BesideCase } from './case.ts';

export const combinations: BesideCase[] = [];
