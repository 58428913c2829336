import type { BesideCase } from './case.ts';

export const activities: BesideCase[] = [
	{
		table: 'activity_exception',
		key: 'activity_id',
		columns: 'id, starts',
		values: (id) => `'${id}', '2026-11-24 10:00'`
	},
	{
		table: 'activity_task',
		key: 'activity_id',
		columns: 'id, what, role',
		values: (id) => `'${id}', 'koffie zetten', 'gastvrouw'`
	},
	{
		table: 'calendar_link',
		key: 'id',
		columns: 'person_id, purpose, token, expires_on, created_at',
		values: (id) =>
			`(select id from person where name = 'noor'), 'ownTasks', '${id}${id}', '2999-01-01', now()`,
		seenBy: ['noor']
	}
];
