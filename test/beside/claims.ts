import type { BesideCase } from './case.ts';

export const claims: BesideCase[] = [
	{ table: 'claim', key: 'id', columns: 'verdict', values: () => `'partly'` },
	{
		table: 'claim_link',
		key: 'claim_id',
		columns: 'id, from_text, to_text, created_at',
		values: (id) => `'${id}', 'groeten', 'terug groeten', now()`
	},
	{
		table: 'claim_rival',
		key: 'claim_id',
		columns: 'id, text, plausible, created_at',
		values: (id) => `'${id}', 'vakantie', 'high', now()`
	}
];
