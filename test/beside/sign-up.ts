import type { BesideCase } from './case.ts';

const token = (entryId: string) => `${entryId.replaceAll('-', '')}${'s'.repeat(11)}`;
const starts = `'2026-11-24 10:00'`;

export const signUp: BesideCase[] = [
	{
		table: 'sign_up',
		key: 'activity_id',
		columns: 'id, starts, place, state, people, token, expires_on, created_at',
		values: (id) => `'${id}', ${starts}, 1, 'in', 3, '${token(id)}', '2999-01-01', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'occasion_count',
		key: 'activity_id',
		columns: 'id, starts, group_words, number, created_at',
		values: (id) => `'${id}', ${starts}, 'bewoners van de Garenhof', 14, now()`
	},
	{
		table: 'occasion_note',
		key: 'activity_id',
		columns: 'id, starts, kind, group_words, created_at',
		values: (id) => `'${id}', ${starts}, 'invited', 'ouders', now()`
	},
	{
		table: 'meeting_invitation',
		key: 'activity_id',
		columns: 'id, link_id, starts, label, expires_on, created_at',
		// Beside the link that the case of shared_link made under the same id.
		values: (id) => `'${id}', '${id}', ${starts}, 'wijkagent', '2999-01-01', now()`,
		seenBy: ['noor', 'ilse']
	}
];
