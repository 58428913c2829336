import type { BesideCase } from './case.ts';

const day = `'2026-11-25'`;

export const initiative: BesideCase[] = [
	{
		table: 'initiative',
		key: 'id',
		columns: 'owner, begun_by, state',
		values: () => `'Groene Garenhof', '{residents}', 'idea'`
	},
	{
		table: 'initiative_state',
		key: 'initiative_id',
		columns: 'id, state, since, created_at',
		values: (id) => `'${id}', 'idea', ${day}, now()`
	},
	{
		table: 'initiative_support',
		key: 'initiative_id',
		columns: 'id, by_kind, by_role, verbs, text, done_on',
		values: (id) => `'${id}', 'worker', 'opbouwwerker', '{supports}', 'x', ${day}`
	},
	{
		table: 'initiative_letting_go',
		key: 'initiative_id',
		columns: 'id, verb, until_day, taken_over_by',
		values: (id) => `'${id}', 'guides', ${day}, 'kerngroep'`
	},
	{ table: 'initiative_page', key: 'initiative_id', columns: 'number', values: () => '1' },
	{
		table: 'initiative_page_version',
		key: 'initiative_id',
		columns: 'number, sections, created_at',
		values: () => `1, '{}', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'budget_fund',
		key: 'id',
		columns: 'name, rules',
		values: () => `'Buurtbudget', '[]'`,
		seenBy: ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees']
	},
	{
		table: 'budget_request',
		key: 'id',
		columns: 'owner, fund_name',
		values: () => `'Groene Garenhof', 'Buurtbudget'`
	},
	{
		table: 'budget_line',
		key: 'request_id',
		columns: 'id, side, label, cents',
		values: (id) => `'${id}', 'cost', 'planten', 64000`
	},
	{
		table: 'budget_rule',
		key: 'request_id',
		columns: 'id, position, text',
		values: (id) => `'${id}', 0, 'offertes erbij'`
	},
	{
		table: 'budget_support',
		key: 'request_id',
		columns: 'approached, in_favour, against, radius, counted_on',
		values: () => `86, 49, 7, 'Garenhof', ${day}`
	},
	{
		table: 'budget_receipt',
		key: 'request_id',
		columns: 'id, label, cents, noted_on',
		values: (id) => `'${id}', 'planten', 61200, ${day}`
	},
	{
		table: 'challenge',
		key: 'id',
		columns: 'owner, state',
		values: () => `'Vereniging Spindelkracht', 'exploring'`
	},
	{
		table: 'challenge_state',
		key: 'challenge_id',
		columns: 'id, state, since, created_at',
		values: (id) => `'${id}', 'exploring', ${day}, now()`
	}
];
