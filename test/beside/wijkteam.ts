import type { BesideCase } from './case.ts';

export const wijkteam: BesideCase[] = [];
