import type { BesideCase } from './case.ts';

const day = `'2026-11-25'`;

export const outcomes: BesideCase[] = [
	{
		table: 'outcome',
		key: 'id',
		columns: 'who, kind, since, until',
		values: () => `'jongeren van het plein', 'behaviour', ${day}, ${day}`
	},
	{
		table: 'outcome_effect',
		key: 'outcome_id',
		columns: 'node_id',
		values: (id) => `'${id}'`
	},
	{
		table: 'outcome_confirmation',
		key: 'outcome_id',
		columns: 'id, answer, by_whom, how, said_on, created_at',
		values: (id) => `'${id}', 'yes', 'een leraar', 'mail', ${day}, now()`,
		seenBy: ['noor', 'ilse', 'samira', 'bram']
	}
];
