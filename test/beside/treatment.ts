import type { BesideCase } from './case.ts';

const day = `'2026-11-25'`;

export const treatment: BesideCase[] = [
	{ table: 'treatment_agreement', key: 'id', columns: 'review_on', values: () => day },
	{
		table: 'treatment_version',
		key: 'agreement_id',
		columns: 'number, old_way, new_way, since',
		values: () => `1, 'wegsturen', 'groeten', ${day}`
	},
	{
		table: 'treatment_commitment',
		key: 'agreement_id',
		columns: 'id, by_whom, said_on',
		values: (id) => `'${id}', '5 buren', ${day}`
	},
	{
		table: 'treatment_view',
		key: 'agreement_id',
		columns: 'id, words, asked, noted_on',
		values: (id) => `'${id}', 'Ze groeten nu.', 'vier van ons', ${day}`
	},
	{
		table: 'treatment_review',
		key: 'agreement_id',
		columns: 'id, version_number, outcome, reviewed_on',
		values: (id) => `'${id}', 1, 'kept', ${day}`
	},
	{
		table: 'plan_state',
		key: 'plan_id',
		columns: 'id, state, since, created_at',
		values: (id) => `'${id}', 'underWay', ${day}, now()`
	},
	{
		table: 'plan_stuck',
		key: 'plan_id',
		columns: 'id, what, since',
		values: (id) => `'${id}', 'De sleutel is zoek.', ${day}`
	},
	{
		table: 'plan_step_change',
		key: 'plan_id',
		columns: 'id, task_id, step, change, reason, noted_on',
		values: (id) => `'${id}', '${id}', 'stenen lichten', 'dropped', 'vorst', ${day}`
	},
	{
		table: 'others_contribution',
		key: 'entry_id',
		columns: 'id, side, by_whom, what, since',
		values: (id) => `'${id}', 'residents', '5 buren', 'samen opruimen', ${day}`
	},
	{
		table: 'worker_hours',
		key: 'entry_id',
		columns: 'id, person_id, since, hours',
		values: (id) => `'${id}', (select author_id from entry where id = '${id}'), ${day}, 2`,
		seenBy: ['noor']
	}
];
