import type { BesideCase } from './case.ts';

export const priority: BesideCase[] = [
	{ table: 'priority', key: 'id', columns: 'method', values: () => `'dots'` },
	{
		table: 'priority_option',
		key: 'priority_id',
		columns: 'id, position, text',
		values: (id) => `'${id}', 0, 'een bankje'`
	},
	{
		table: 'priority_criterion',
		key: 'priority_id',
		columns: 'id, position, name, weight, set_by',
		values: (id) => `'${id}', 0, 'wie doet mee', 3, 'bewoners'`
	},
	{
		table: 'priority_score',
		key: 'priority_id',
		columns: 'who, option_id, criterion_id, score',
		values: (id) => `'opbouwwerker', '${id}', '${id}', 3`
	},
	{
		table: 'ballot',
		key: 'priority_id',
		columns: 'id, way, content, created_at',
		values: (id) => `'${id}', 'link', '{"kind":"dots","dots":{}}', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'decision',
		key: 'id',
		columns: 'reached, decided_by',
		values: () => `'vote', 'bewoners'`
	},
	{
		table: 'decision_option',
		key: 'decision_id',
		columns: 'id, position, text, chosen',
		values: (id) => `'${id}', 0, 'een bankje', true`
	},
	{
		table: 'decision_condition',
		key: 'decision_id',
		columns: 'id, position, text',
		values: (id) => `'${id}', 0, 'mits 1,20 m stoep vrij'`
	}
];
