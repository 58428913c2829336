import { findThemes } from '#community/index.ts';
import { idShape, readOperation, searchQuery, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { publicPathOf, rankOverFence, themesIn } from './look.rules.ts';
import { findElsewhere, findInOwn, findOnServer } from './look.store.ts';

export const gardens = ['own', 'server', 'elsewhere'] as const;
/** So many themes of an area are looked for at once: those that gather most. */
const mostThemes = 8;

async function themeNames(
	tx: Read,
	organisationId: string,
	{ areaId, themeId }: { areaId?: string; themeId?: string }
): Promise<string[]> {
	if (!areaId && !themeId) return [];
	const themes = await findThemes(tx, organisationId, themeId ? undefined : areaId);
	return themes
		.filter((one) => !themeId || one.id === themeId)
		.toSorted((a, b) => Number(b.gathered) - Number(a.gathered))
		.slice(0, mostThemes)
		.map(({ name }) => name);
}

/**
 * Looks over the fence (17): the same words in other areas and teams, with other organisations on this server that agree,
 * and in open directories from elsewhere. Without words: what others did with the themes of an area, or with one theme.
 * Never a person.
 */
export const lookOver = readOperation({
	name: 'fence.look',
	summary: { nl: 'Kijk over de schutting', en: 'Look over the fence' },
	audience: ['member'],
	input: z.strictObject({
		q: z.string().trim().max(300).optional(),
		areaId: idShape.optional(),
		themeId: idShape.optional(),
		garden: z.enum(gardens).optional(),
		limit: z.coerce.number().int().min(1).max(100).default(40)
	}),
	output: z.object({
		/** The themes that were looked for, where no words were typed. */
		themes: z.array(z.string()),
		found: z.array(
			z.object({
				...{ id: z.string(), garden: z.enum(gardens), kind: z.string(), title: z.string() },
				/** Of a party which kind of party; else the kind of entry. */
				...{ shown: z.string() },
				...{ text: z.string(), giver: z.string().nullable(), areaName: z.string().nullable() },
				...{ confirmedOn: z.string().nullable(), happenedOn: z.string() },
				/** Where it stands: a page of another organisation here, or on the web; an own entry is known by its kind and id. */
				href: z.string().nullable(),
				/** Of the themes that were looked for, those it is about. */
				about: z.array(z.string())
			})
		),
		more: z.boolean()
	}),
	example: { q: 'samen eten' },
	rest: { method: 'get', path: '/over-the-fence', tag: 'verbinden' },
	async work({ q, areaId, themeId, garden, limit }, { tx, actor }) {
		const { organisationId, teamIds } = actor;
		const themes = q ? [] : await themeNames(tx, organisationId, { areaId, themeId });
		const words = q || themes.join(' ');
		const query = words ? searchQuery(words) : null;
		if (!query) return { themes, found: [], more: false };
		const wanted = (one: (typeof gardens)[number]) => !garden || garden === one;
		const own = wanted('own')
			? await findInOwn(tx, organisationId, { query, areaId, teamIds })
			: [];
		const server = wanted('server') ? await findOnServer(tx, query) : [];
		const away = wanted('elsewhere') ? await findElsewhere(tx, organisationId, query) : [];
		const all = [
			...own.map((one) => ({ ...one, garden: 'own' as const, href: null })),
			...server.map((one) => ({ ...one, garden: 'server' as const, href: publicPathOf(one) })),
			...away.map((one) => ({
				...one,
				...{ garden: 'elsewhere' as const, href: one.website ?? one.address }
			}))
		];
		const ranked = rankOverFence(words, all);
		return {
			themes,
			found: ranked.slice(0, limit).map((one) => ({
				...{ id: one.id, garden: one.garden, kind: one.kind, giver: one.giver, href: one.href },
				...{ shown: one.shown ?? one.kind },
				...{ title: one.title || one.text.slice(0, 120), text: one.text.slice(0, 500) },
				...{ areaName: one.areaName, confirmedOn: one.confirmedOn, happenedOn: one.happenedOn },
				about: themesIn(themes, one)
			})),
			more: ranked.length > limit
		};
	}
});
