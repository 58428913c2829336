import type { BesideCase } from './case.ts';

export const asked: BesideCase[] = [
	{ table: 'asked', key: 'id', columns: 'age, confirmed', values: () => `80, '{handwerken}'` }
];
