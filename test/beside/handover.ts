import type { BesideCase } from './case.ts';

const day = `'2026-11-25'`;
const content = `'{"title": "Straatdiner"}'`;

export const handover: BesideCase[] = [
	{
		table: 'handover',
		key: 'id',
		columns: 'content, changed_at',
		values: () => `${content}, now()`,
		// What is being written is read by who keeps it.
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'handover_version',
		key: 'handover_id',
		columns: 'number, content, made_on',
		values: () => `1, ${content}, ${day}`
	},
	{
		table: 'approach',
		key: 'id',
		columns: 'package_id, package_version, giver, giver_key, made_on, content, received_at',
		values: (id) => `'${id}', 1, 'Welzijn Elders', '${'x'.repeat(43)}', ${day}, ${content}, now()`
	},
	{ table: 'approach_situation', key: 'id', columns: 'size', values: () => `'street'` },
	{
		table: 'adaptation',
		key: 'id',
		columns: 'source_package_id, source_version, source_title, noted_on',
		values: (id) => `'${id}', 1, 'Straatdiner', ${day}`
	}
];
