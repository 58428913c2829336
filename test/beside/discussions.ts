import type { BesideCase } from './case.ts';

/** The team and the writer of the entry it stands beside. */
const of = (column: 'team_id' | 'author_id', id: string) =>
	`(select ${column} from entry where id = '${id}')`;

export const discussions: BesideCase[] = [
	{
		...{ table: 'discussion', key: 'id', columns: 'team_id, code, format, consent' },
		// A code is used once in a team: that of the entry holds enough of its id.
		values: (id) =>
			`${of('team_id', id)}, 'SV-26-' || (select count(*) + 1 from discussion), 'talents', 'yes'`
	},
	{
		...{ table: 'discussion_note', key: 'discussion_id' },
		columns: 'id, part, words, author_id, created_at',
		values: (id) => `'${id}', 'talent', 'kweekt tomaten', ${of('author_id', id)}, now()`
	},
	{
		...{ table: 'discussion_agreement', key: 'discussion_id' },
		columns: 'id, member_id, words, look_back_on, created_at',
		values: (id) => `'${id}', ${of('author_id', id)}, 'ik luister', '2026-07-03', now()`
	},
	{
		...{ table: 'discussion_passed', key: 'discussion_id' },
		columns: 'id, how, said_on, created_at',
		values: (id) => `'${id}', 'talk', '2026-06-12', now()`
	},
	{
		...{ table: 'discussion_tally', key: 'id', columns: 'team_id, month, talents, collective' },
		values: (id) => `${of('team_id', id)}, '2026-06-01', true, false`,
		seenBy: ['noor', 'ilse', 'samira', 'bram']
	},
	{
		...{
			table: 'talent_practice',
			key: 'id',
			columns: 'team_id, kind, words, author_id, created_at'
		},
		values: (id) =>
			`${of('team_id', id)}, 'question', 'Waar vragen buren jou voor?', ${of('author_id', id)}, now()`,
		seenBy: ['noor', 'ilse', 'samira']
	}
];
