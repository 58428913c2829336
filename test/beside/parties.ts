import type { BesideCase } from './case.ts';

const staff = ['noor', 'ilse', 'samira', 'bram', 'kees'] as const;
const team = ['noor', 'ilse', 'samira'] as const;
/** The other end: the entry on the rung team, which was put there before the public one. */
const other = `(select id from entry where visibility = 'team' limit 1)`;

export const parties: BesideCase[] = [
	{ table: 'party', key: 'id', columns: 'kind', values: () => `'idea'` },
	{
		table: 'party_proposal',
		key: 'party_id',
		columns: 'id, given_as, created_at',
		values: (id) => `'${id}', 'beheer', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'connection',
		key: 'from_id',
		columns: 'id, to_id, state, held_by, since, created_at',
		values: (id) => `'${id}', ${other}, 'working', 'without', '2026-01-01', now()`,
		seenBy: team
	},
	{
		table: 'connection_step',
		key: 'connection_id',
		columns: 'id, state, held_by, on_day, created_at',
		values: (id) => `'${id}', 'working', 'without', '2026-01-01', now()`,
		seenBy: team
	},
	{
		table: 'open_to_neighbours',
		key: 'agreed_by',
		columns: 'opened_on',
		values: () => `'2026-01-01'`,
		seenBy: staff
	},
	{
		table: 'neighbour_directory',
		key: 'id',
		columns: 'name, address, agreed_with, agreed_on, created_at',
		values: () => `'Draad', 'https://draad.voorbeeld.nl', 'beheer', '2026-01-01', now()`,
		seenBy: staff
	},
	{
		table: 'neighbour_service',
		key: 'directory_id',
		columns: 'id, name',
		values: (id) => `'${id}', 'Eettafel'`,
		seenBy: staff
	}
];
