import type { BesideCase } from './case.ts';

export const policy: BesideCase[] = [
	{ table: 'policy_document', key: 'id', columns: 'maker', values: () => `'gemeente'` },
	{
		table: 'policy_page',
		key: 'policy_document_id',
		columns: 'number, text',
		values: () => `1, 'x'`
	},
	{
		table: 'passage',
		key: 'policy_document_id',
		columns: 'id, quote, relation, created_at',
		values: (id) => `'${id}', 'x', 'chafes', now()`
	},
	{
		table: 'passage_theme',
		key: 'policy_document_id',
		columns: 'passage_id, theme_id',
		values: (id) => `'${id}', '${id}'`
	},
	{
		table: 'policy_lever',
		key: 'policy_document_id',
		columns: 'id, who_decides, created_at',
		values: (id) => `'${id}', 'de raad', now()`
	}
];
