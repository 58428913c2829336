import type { BesideCase } from './case.ts';

export const asked: BesideCase[] = [];
