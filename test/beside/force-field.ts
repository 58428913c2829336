import type { BesideCase } from './case.ts';

const another = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

export const forceField: BesideCase[] = [
	{ table: 'force_field', key: 'id', columns: 'done_with', values: () => `'twee bewoners'` },
	{
		table: 'actor',
		key: 'force_field_id',
		columns: 'id, name, kind',
		// Two of them, for a tie goes from one to another.
		values: (id) => `'${id}', 'ouderraad', 'residentGroup'), (
			(select organisation_id from entry where id = '${id}'), '${id}',
			'${another(id)}', 'school', 'school'`
	},
	{
		table: 'actor_assessment',
		key: 'force_field_id',
		columns: 'actor_id, assessed_on, stance',
		values: (id) => `'${id}', '2026-03-04', 1`
	},
	{
		table: 'actor_tie',
		key: 'force_field_id',
		columns: 'id, from_id, to_id, strength, effect, kind',
		values: (id) => `'${id}', '${id}', '${another(id)}', 2, 'plus', 'information'`
	},
	{
		table: 'force',
		key: 'force_field_id',
		columns: 'id, side, text, strength, actor_id',
		values: (id) => `'${id}', 'driving', 'boosheid', 4, '${id}'`
	}
];
