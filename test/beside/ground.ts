import type { BesideCase } from './case.ts';

const token = (entryId: string) => `${entryId.replaceAll('-', '')}${'x'.repeat(11)}`;

export const ground: BesideCase[] = [
	{ table: 'theme', key: 'id', columns: 'named_by', values: () => `'residents'` },
	{ table: 'pause', key: 'id', columns: 'present', values: () => `'twee bewoners'` },
	{
		table: 'figure_used',
		key: 'entry_id',
		columns: 'id, indicator_id, area_code, area_name, year, value, unit, source, created_at',
		values: (id) => `'${id}', 'population', 'WK1', 'x', 2024, 10, 'count', 'x', now()`
	},
	{
		table: 'claim_source',
		key: 'entry_id',
		columns: 'id, part, figure_id, created_at',
		values: (id) => `'${id}', 'table', '${id}', now()`
	},
	{
		table: 'shared_link',
		key: 'entry_id',
		columns: 'id, purpose, token, for_whom, expires_on, created_at',
		values: (id) => `'${id}', 'vote', '${token(id)}', 'bewoners', '2999-01-01', now()`,
		seenBy: ['noor', 'ilse']
	}
];
