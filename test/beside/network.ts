import type { BesideCase } from './case.ts';

export const network: BesideCase[] = [];
