import type { BesideCase } from './case.ts';

export const lookBack: BesideCase[] = [
	{
		table: 'look_back_voice',
		key: 'look_back_id',
		columns: 'id, came_by, process, state, created_at',
		values: (id) => `'${id}', 'paper', 'Wij spraken zelf af.', 'taken', now()`
	}
];
