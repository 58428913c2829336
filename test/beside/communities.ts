import type { BesideCase } from './case.ts';

export const communities: BesideCase[] = [
	{ table: 'community', key: 'id', columns: 'for_whom', values: () => `'buren'` },
	{
		table: 'community_quote',
		key: 'community_id',
		columns: 'id, words, said_by, said_on, created_at',
		values: (id) => `'${id}', 'van ons', 'een bewoner', '2026-01-01', now()`
	},
	{
		table: 'community_tie',
		key: 'community_id',
		columns: 'id, from_name, to_name, created_at',
		values: (id) => `'${id}', 'buren', 'Havenwonen', now()`
	},
	{
		table: 'community_tie_state',
		key: 'community_id',
		columns: 'id, tie_id, since, held_by, created_at',
		values: (id) => `'${id}', '${id}', '2026-01-01', 'without', now()`
	}
];
