import type { BesideCase, Who } from './case.ts';

/** Who works with it reads what a side said; a visitor and a resident do not, however public the entry would be. */
const team: readonly Who[] = ['noor', 'ilse', 'samira', 'bram'];

export const introductions: BesideCase[] = [
	{ table: 'introduction', key: 'id', columns: 'state_since', values: () => `'2026-01-01'` },
	{
		table: 'introduction_side',
		key: 'introduction_id',
		columns: 'id, side, entry_id, position',
		values: (id) => `'${id}', 'asker', '${id}', 0`
	},
	{
		table: 'introduction_consent',
		key: 'introduction_id',
		columns: 'id, side_id, answer, how, said_on, created_at',
		values: (id) => `'${id}', '${id}', 'yes', 'talk', '2026-01-01', now()`,
		seenBy: team
	},
	{
		table: 'introduction_step',
		key: 'introduction_id',
		columns: 'id, state, round, stepped_on, set_by, created_at',
		values: (id) => `'${id}', 'proposed', 0, '2026-01-01', 'worker', now()`,
		seenBy: team
	},
	{
		table: 'introduction_answer',
		key: 'introduction_id',
		columns: 'id, side_id, round, answer, how, said_on, created_at',
		values: (id) => `'${id}', '${id}', 1, 'yes', 'talk', '2026-01-01', now()`,
		seenBy: team
	},
	{
		table: 'introduction_ask',
		key: 'introduction_id',
		columns: 'id, side_id, link_id, round, says, created_at',
		// Beside the link that the case of shared_link made under the same id.
		values: (id) => `'${id}', '${id}', '${id}', 0, 'De eettafel zoekt een kok.', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'introduction_address',
		key: 'introduction_id',
		columns: 'id, side_id, address, how, expires_on, created_at',
		values: (id) => `'${id}', '${id}', 'buur@voorbeeld.nl', 'talk', '2030-01-01', now()`,
		seenBy: ['noor', 'ilse']
	}
];
