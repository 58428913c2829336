import type { BesideCase } from './case.ts';

export const questions: BesideCase[] = [
	{
		table: 'question_analysis',
		key: 'id',
		columns: 'theme_id, scale',
		values: (id) => `'${id}', 'collective'`
	},
	{
		table: 'question_reading',
		key: 'analysis_id',
		columns: 'position, text',
		values: () => `0, 'de post blijft dicht'`
	},
	{
		table: 'referral',
		key: 'id',
		columns: 'to_whom, agreed',
		values: () => `'energiecoach', 'yes'`
	}
];
