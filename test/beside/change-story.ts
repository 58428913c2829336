import type { BesideCase } from './case.ts';

/** An arrow needs a second block: its id ends in another digit than that of the entry. */
const other = (id: string) => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

export const changeStory: BesideCase[] = [
	{ table: 'change_story', key: 'id', columns: 'for_whom', values: () => `'jongeren'` },
	{
		table: 'change_node',
		key: 'story_id',
		columns: 'kind, text, created_at, id',
		values: (id) =>
			`'activity', 'groeten', now(), '${id}'), ((select organisation_id from entry where id = '${id}'), '${id}', 'signal', 'x', now(), '${other(id)}'`
	},
	{
		table: 'change_arrow',
		key: 'story_id',
		columns: 'id, from_id, to_id, created_at',
		values: (id) => `'${id}', '${id}', '${other(id)}', now()`
	}
];
