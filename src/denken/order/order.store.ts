import { findGathered, findThemes } from '#community/index.ts';
import type { Read } from '#kernel/index.ts';
import { findMaterialRows } from '../material/index.ts';

/** What is ordered: what was seen, asked and found. Themes are the columns. */
export const kinds = ['observation', 'question', 'walkthrough', 'lookBack'] as const;

export interface Asked {
	areaId?: string;
	limit: number;
}

/**
 * The themes with what they gather, and the newest that no theme gathers: as far as this reader may see. Of an area that
 * is its own themes, those of no place, and those that gather something from it.
 */
export async function findBoard(tx: Read, organisationId: string, { areaId, limit }: Asked) {
	const material = (gathered: boolean, area?: string) =>
		findMaterialRows(tx, organisationId, { query: null, kinds, limit, gathered, areaId: area });
	const loose = await material(false, areaId);
	const laid = await material(true);
	const themes = await findThemes(tx, organisationId);
	const pairs =
		laid.length === 0
			? []
			: await findGathered(tx, organisationId, { entryIds: laid.map(({ id }) => id) });
	const columns = themes.map((theme) => {
		const ids = new Set(
			pairs.filter((pair) => pair.themeId === theme.id).map((one) => one.entryId)
		);
		return { ...theme, cards: laid.filter(({ id }) => ids.has(id)) };
	});
	if (!areaId) return { themes: columns, loose };
	const here = new Set((await findThemes(tx, organisationId, areaId)).map(({ id }) => id));
	const laidHere = new Set((await material(true, areaId)).map(({ id }) => id));
	return {
		themes: columns.filter(
			({ id, areaId: place, cards }) =>
				place === null || here.has(id) || cards.some((card) => laidHere.has(card.id))
		),
		loose
	};
}

/** What one theme gathers, newest first. */
export async function findLaid(tx: Read, organisationId: string, themeId: string) {
	const ids = (await findGathered(tx, organisationId, { themeId })).map(({ entryId }) => entryId);
	if (ids.length === 0) return [];
	return findMaterialRows(tx, organisationId, { query: null, kinds, ids, limit: 1000 });
}

/** Whose words the name of a theme is; undefined when it is not there for this reader. */
export const findTheme = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('theme')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'theme.organisationId')
				.onRef('entry.id', '=', 'theme.id')
		)
		.select(['namedBy', 'version'])
		.$narrowType<{ namedBy: 'residents' | 'together' | 'worker' }>()
		.where('theme.organisationId', '=', organisationId)
		.where('theme.id', '=', id)
		.executeTakeFirst();

/** The names of all areas. */
export const findPlaceNames = async (tx: Read, organisationId: string): Promise<string[]> => {
	const areas = tx.selectFrom('area').select('name').where('organisationId', '=', organisationId);
	return (await areas.execute()).map(({ name }) => name);
};
