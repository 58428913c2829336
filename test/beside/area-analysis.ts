import type { BesideCase } from './case.ts';

export const areaAnalysis: BesideCase[] = [
	{ table: 'area_analysis', key: 'id', columns: 'whose_area', values: () => `'van ons'` },
	{
		table: 'area_confrontation',
		key: 'analysis_id',
		columns: 'id, figure_id, verdict, given_by, created_at',
		values: (id) => `'${id}', '${id}', 'chafes', 'residents', now()`
	},
	{
		table: 'area_finding',
		key: 'analysis_id',
		columns: 'id, kind, text, position',
		values: (id) => `'${id}', 'strength', 'de tuin', 0`
	},
	{
		table: 'area_answer',
		key: 'analysis_id',
		columns: 'id, recognises, created_at',
		values: (id) => `'${id}', 'ja', now()`,
		seenBy: ['noor', 'ilse']
	}
];
