import type { Read, Write } from '#kernel/index.ts';
import { areasWithin } from './area.store.ts';

export const namedBy = ['residents', 'together', 'worker'] as const;
export type NamedBy = (typeof namedBy)[number];

/** Puts the theme beside its entry. */
export const addTheme = (
	tx: Write,
	theme: { organisationId: string; id: string; namedBy: NamedBy }
) => tx.insertInto('theme').values(theme).execute();

export const changeTheme = (tx: Write, organisationId: string, id: string, named: NamedBy) =>
	tx
		.updateTable('theme')
		.set({ namedBy: named })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The themes this reader may see, by name, with how much of the material of each this reader may see. */
export const findThemes = (tx: Read, organisationId: string, areaId?: string) =>
	tx
		.selectFrom('theme')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'theme.organisationId')
				.onRef('entry.id', '=', 'theme.id')
		)
		.where('theme.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.select(['theme.id', 'entry.title as name', 'entry.text', 'entry.areaId', 'namedBy'])
		.select('entry.version')
		.$narrowType<{ namedBy: NamedBy }>()
		.select((eb) =>
			eb
				.selectFrom('link')
				.whereRef('link.organisationId', '=', 'theme.organisationId')
				.whereRef('link.fromId', '=', 'theme.id')
				.where('link.role', '=', 'gathers')
				.select((one) => one.fn.countAll<number>().as('count'))
				.as('gathered')
		)
		.orderBy('entry.title')
		.execute();

/** The ids of what a theme gathers, of the themes that gather an entry: pairs this reader may see. */
export const findGathered = (
	tx: Read,
	organisationId: string,
	{ themeId, entryIds }: { themeId?: string; entryIds?: readonly string[] }
) =>
	tx
		.selectFrom('link')
		.where('organisationId', '=', organisationId)
		.where('role', '=', 'gathers')
		.$if(themeId !== undefined, (query) => query.where('fromId', '=', themeId!))
		.$if(entryIds !== undefined, (query) => query.where('toId', 'in', entryIds!))
		.select(['fromId as themeId', 'toId as entryId'])
		.execute();
