import type { BesideCase } from './case.ts';

export const reports: BesideCase[] = [
	{
		table: 'report',
		key: 'id',
		columns: 'from_day, until_day',
		values: () => `'2026-01-01', '2026-12-31'`
	},
	{
		table: 'report_part',
		key: 'report_id',
		columns: 'id, section, position, entry_id, created_at',
		values: (id) => `'${id}', 'did', 0, '${id}', now()`
	}
];
