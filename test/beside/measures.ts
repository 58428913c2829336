import type { BesideCase } from './case.ts';

export const measures: BesideCase[] = [
	{
		table: 'measurement',
		key: 'id',
		columns: 'scale, questionnaire, for_whom, uses_codes, raw_until',
		values: () => `'cantril', '{}', 'bewoners', false, '2999-01-01'`
	},
	{
		table: 'measurement_moment',
		key: 'measurement_id',
		columns: 'id, kind',
		values: (id) => `'${id}', 'before'`
	},
	{
		// Nobody reads what one person answered, not even the team that asked.
		table: 'measurement_answer',
		key: 'measurement_id',
		columns: 'id, moment_id, answers, expires_on',
		values: (id) => `'${id}', '${id}', '{7}', '2999-01-01'`,
		seenBy: []
	}
];
