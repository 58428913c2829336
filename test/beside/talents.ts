import type { BesideCase } from './case.ts';

const team = (id: string) => `(select team_id from entry where id = '${id}')`;
const ofTeam = ['noor', 'ilse', 'samira'] as const;

export const talents: BesideCase[] = [
	{
		table: 'talent',
		key: 'id',
		columns: 'kind, offered_by, who, reach, status, touched_on',
		values: () => `'hands', 'group', 'kookgroep', 'public', 'offered', '2026-01-01'`
	},
	{
		table: 'talent_ask',
		key: 'talent_id',
		columns: 'id, for_what, asked_on, created_at',
		values: (id) => `'${id}', 'soep', '2026-01-01', now()`
	},
	// Connectors stand beside no entry: the team that keeps them sees them.
	{
		table: 'connector',
		key: 'id',
		columns: 'team_id, called, expires_on, created_at',
		values: (id) => `${team(id)}, 'achter de bar', '2999-01-01', now()`,
		seenBy: ofTeam
	},
	{
		table: 'connector_naming',
		key: 'connector_id',
		columns: 'id, named_by, named_on, created_at',
		values: (id) => `'${id}', 'loopgroep', '2026-01-01', now()`,
		seenBy: ofTeam
	},
	{
		table: 'connector_ask',
		key: 'connector_id',
		columns: 'id, for_what, asked_on, created_at',
		values: (id) => `'${id}', 'sleutel', '2026-01-01', now()`,
		seenBy: ofTeam
	}
];
