import type { BesideCase } from './case.ts';

export const introductions: BesideCase[] = [];
