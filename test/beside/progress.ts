import type { BesideCase } from './case.ts';

export const progress: BesideCase[] = [
	{
		table: 'progress_message',
		key: 'id',
		columns: 'withdrawn_on',
		values: () => 'null'
	},
	{
		table: 'message_told',
		key: 'message_id',
		columns: 'id, way, to_whom, told_on, created_at',
		values: (id) => `'${id}', 'mouth', 'bewoners', '2026-01-01', now()`,
		seenBy: ['noor', 'ilse', 'samira', 'bram', 'kees']
	},
	// Who follows is seen by the program only.
	{
		table: 'follower',
		key: 'id',
		columns: 'address, token, sent_until, due_at, asked_since, created_at',
		values: (id) =>
			`'${id}@voorbeeld.nl', '${id.replaceAll('-', '')}${'x'.repeat(11)}', now(), now(), now(), now()`,
		seenBy: []
	},
	{
		table: 'follow',
		key: 'entry_id',
		columns: 'id, follower_id, expires_on, created_at',
		values: (id) => `'${id}', '${id}', '2999-01-01', now()`,
		seenBy: []
	}
];
