import type { BesideCase } from './case.ts';

export const ripples: BesideCase[] = [
	{ table: 'ripple_map', key: 'id', columns: 'participants', values: () => '11' },
	{
		table: 'ripple',
		key: 'map_id',
		columns: 'id, text, capitals',
		values: (id) => `'${id}', 'buren ruilen sleutels', '{social}'`
	}
];
