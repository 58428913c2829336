import type { BesideCase } from './case.ts';

export const combinations: BesideCase[] = [
	{ table: 'combination', key: 'id', columns: 'weekday, part', values: () => `'wo', 'morning'` },
	{
		table: 'combination_part',
		key: 'combination_id',
		columns: 'id, entry_id, asks',
		values: (id) => `'${id}', '${id}', 'de ruimte ernaast'`
	},
	{
		table: 'trend_answer',
		key: 'theme_id',
		columns: 'id, period, word, taken_as, reason, decided_on, created_at',
		values: (id) => `'${id}', '2026-Q1', 'signal', 'left', 'nog even', '2026-01-01', now()`
	},
	{
		table: 'combination_search',
		key: 'id',
		columns: 'person_id, budget, seconds, problem, expires_on, created_at',
		values: () => `(select id from person where name = 'noor'), 3, 20, '{}', '2030-01-01', now()`,
		seenBy: ['noor']
	}
];
