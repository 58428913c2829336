import type { BesideCase } from './case.ts';

const day = `'2026-11-25'`;

export const plan: BesideCase[] = [
	{
		table: 'plan_version',
		key: 'plan_id',
		columns: 'number, sections, created_at',
		values: () => `1, '{}', now()`
	},
	{
		table: 'plan_experience',
		key: 'plan_id',
		columns: 'id, by_whom, level, known_how, noted_on',
		values: (id) => `'${id}', 'ouders', 3, '', ${day}`
	},
	{
		table: 'plan_support',
		key: 'plan_id',
		columns: 'id, party, party_kind, evidence, stance, known_on',
		values: (id) => `'${id}', 'bewoners', 'residents', 'said', 'for', ${day}`
	},
	{
		table: 'plan_support_count',
		key: 'plan_id',
		columns: 'id, approached, in_favour, against, radius, counted_on',
		values: (id) => `'${id}', 86, 49, 7, 'Garenhof', ${day}`
	},
	{
		table: 'plan_threshold',
		key: 'plan_id',
		columns: 'threshold, state, found_on',
		values: () => `'language', 'yes', ${day}`
	},
	{
		table: 'plan_missed',
		key: 'plan_id',
		columns: 'id, group_name',
		values: (id) => `'${id}', 'bovenwoningen'`
	},
	{
		table: 'plan_money',
		key: 'plan_id',
		columns: 'id, side, label, cents',
		values: (id) => `'${id}', 'cost', 'planten', 64000`
	},
	{
		table: 'plan_task',
		key: 'plan_id',
		columns: 'id, text',
		values: (id) => `'${id}', 'stenen lichten'`
	},
	{
		table: 'plan_proposal',
		key: 'plan_id',
		columns: 'id, section, manner, text, given_as, version_seen, created_at',
		values: (id) => `'${id}', 'think', 'adds', 'Ook balkons.', 'resident', 1, now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'principle',
		key: 'id',
		columns: 'key, question, agreed_with',
		values: () => `'ownStrength', 'Wat kunnen ze zelf?', 'bewoners'`,
		seenBy: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees', 'visitor']
	}
];
