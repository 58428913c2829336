import type { BesideCase } from './case.ts';

const staff = ['noor', 'ilse', 'samira', 'bram', 'kees'] as const;

export const network: BesideCase[] = [
	{
		table: 'network_place',
		key: 'node',
		columns: 'x, y',
		values: () => `1, 2`,
		seenBy: staff
	},
	{
		table: 'network_cluster',
		key: 'id',
		columns: 'since',
		values: () => `'2026-01-01'`,
		seenBy: staff
	},
	{
		table: 'network_cluster_node',
		key: 'node',
		columns: 'cluster_id',
		values: (id) => `'${id}'`,
		seenBy: staff
	}
];
