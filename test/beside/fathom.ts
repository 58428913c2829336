import type { BesideCase } from './case.ts';

export const fathom: BesideCase[] = [
	{ table: 'fathom', key: 'id', columns: 'conclusion', values: () => `'geen plek'` },
	{
		table: 'fathom_step',
		key: 'fathom_id',
		columns: 'id, text, created_at',
		values: (id) => `'${id}', 'geen plek', now()`
	},
	{
		table: 'fathom_explanation',
		key: 'fathom_id',
		columns: 'id, text, created_at',
		values: (id) => `'${id}', 'geen plek', now()`
	}
];
