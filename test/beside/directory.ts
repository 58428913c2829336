import type { BesideCase } from './case.ts';

const everybody = ['noor', 'ilse', 'samira', 'bram', 'yonas', 'kees', 'visitor'] as const;
const staff = ['noor', 'ilse', 'samira', 'bram', 'kees'] as const;
const row = (id: string) => `0, '${id}'`;

export const directory: BesideCase[] = [
	{
		table: 'provider',
		key: 'id',
		columns: 'name, changed_at',
		values: () => `'Stichting Draad', now()`,
		seenBy: staff
	},
	{
		table: 'taxonomy',
		key: 'id',
		columns: 'name',
		values: () => `'Wegwijzer'`,
		seenBy: everybody
	},
	{
		table: 'taxonomy_term',
		key: 'id',
		columns: 'name',
		values: () => `'eten'`,
		seenBy: everybody
	},
	{
		table: 'listing',
		key: 'id',
		columns: 'hsds_id, changed_at',
		values: (id) => `'${id}', now()`
	},
	{
		table: 'listing_place',
		key: 'listing_id',
		columns: 'position, id, location_id',
		values: (id) => `${row(id)}, '${id}'`
	},
	{
		table: 'listing_phone',
		key: 'listing_id',
		columns: 'position, id, number',
		values: (id) => `${row(id)}, '0320 123456'`
	},
	{ table: 'listing_time', key: 'listing_id', columns: 'position, id', values: row },
	{ table: 'listing_cost', key: 'listing_id', columns: 'position, id', values: row },
	{ table: 'listing_language', key: 'listing_id', columns: 'position, id', values: row },
	{ table: 'listing_term', key: 'listing_id', columns: 'position, id', values: row },
	{
		table: 'listing_proposal',
		key: 'listing_id',
		columns: 'id, given_as, changes, created_at',
		values: (id) => `'${id}', 'beheer', '{}', now()`,
		seenBy: ['noor', 'ilse']
	},
	{
		table: 'listing_merge',
		key: 'listing_id',
		columns: 'id, gone_id, before, after, merged_on',
		values: (id) => `'${id}', '${id}', '{}', '{}', '2026-11-25'`
	},
	{
		table: 'listing_apart',
		key: 'listing_id',
		columns: 'other_id, said_on',
		values: (id) => `'${id}', '2026-11-25'`
	},
	{
		table: 'directory_import',
		key: 'id',
		columns: 'file_name, added, changed, same, kept, faults, persons, imported_at',
		values: () => `'gids.json', 0, 0, 0, '[]', '[]', 0, now()`,
		seenBy: staff
	}
];
