import type { BesideCase } from './case.ts';

export const parties: BesideCase[] = [];
