import type { BesideCase } from './case.ts';

const token = (entryId: string) => `${entryId.replaceAll('-', '')}${'y'.repeat(11)}`;
const day = `'2026-11-25'`;

export const stories: BesideCase[] = [
	{
		table: 'story',
		key: 'id',
		columns: 'teller, why, domain, told_how, scope, consent_on',
		values: () => `'bewoner', 'Ik hoor er bij.', 'leven', 'talk', 'public', ${day}`
	},
	{
		table: 'story_token',
		key: 'story_id',
		columns: 'token',
		values: (id) => `'${token(id)}'`,
		seenBy: []
	},
	{ table: 'story_round', key: 'id', columns: 'domains', values: () => `'{wonen}'` },
	{
		table: 'round_story',
		key: 'round_id',
		columns: 'story_id, created_at',
		values: (id) => `'${id}', now()`
	},
	{
		table: 'story_choice',
		key: 'round_id',
		columns: 'id, story_id, reason, chosen_on',
		values: (id) => `'${id}', '${id}', 'vertrouwen', ${day}`
	},
	{
		table: 'told_story',
		key: 'round_id',
		columns: 'id, teller, changed, why, happened_on, domain, scope, token, created_at',
		values: (id) => `'${id}', 'bewoner', 'x', 'y', ${day}, 'leven', 'team', '${token(id)}', now()`,
		seenBy: ['noor', 'ilse']
	}
];
