import { findGathered } from '#community/index.ts';
import { Problem, idShape, readOperation, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { near, telling, wordsToFind, type Near } from './near.rules.ts';
import { countAround, findOwn, findSharing, findThemeNames, twoOf } from './near.store.ts';
import { findPlaceNames, kinds } from './order.store.ts';

const themeShape = z.object({ id: idShape, name: z.string() });
/** The words that are the reason, as people wrote them. */
const reason = { words: z.array(z.string()) };

/**
 * What an entry gives back at once: the themes it may belong to and what it resembles, at most three of each, with the
 * reason in words. It only suggests: nothing moves (13, 74).
 */
export const suggestFor = readOperation({
	name: 'order.suggestFor',
	summary: {
		nl: 'Waar lijkt dit op, en waar hoort het bij',
		en: 'What this resembles or belongs to'
	},
	audience: ['member'],
	input: z.strictObject({ entryId: idShape }),
	output: z.object({
		/** The themes it lies with already. */
		liesWith: z.array(themeShape),
		themes: z.array(z.object({ theme: themeShape, ...reason })),
		resembles: z.array(z.object({ id: idShape, kind: z.enum(kinds), text: z.string(), ...reason }))
	}),
	example: { entryId: '019a0000-0000-7000-8000-000000000001' },
	rest: { method: 'get', path: '/entries/{entryId}/suggestions', tag: 'denken' },
	async work({ entryId }, { tx, actor: { organisationId } }) {
		const own = await findOwn(tx, organisationId, entryId);
		if (!own) throw new Problem('notFound');
		const { found, cards, pairs } = await compare(tx, organisationId, own);
		const liesWith = pairs.filter((pair) => pair.entryId === entryId).map((pair) => pair.themeId);
		const ids = [...liesWith, ...found.themes.map(({ themeId }) => themeId)];
		const themes = ids.length === 0 ? [] : await findThemeNames(tx, organisationId, ids);
		const theme = new Map(themes.map((one) => [one.id, one]));
		const shown = new Map(cards.map((card) => [card.id, card]));
		return {
			liesWith: liesWith.flatMap((id) => theme.get(id) ?? []),
			themes: found.themes.flatMap(({ themeId, words }) => {
				const one = theme.get(themeId);
				return one ? [{ theme: one, words }] : [];
			}),
			resembles: found.entries.map(({ entryId: id, words }) => {
				const { kind, title, text } = shown.get(id)!;
				return { id, kind: kind as (typeof kinds)[number], text: text || title, words };
			})
		};
	}
});

type Own = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

const textOf = ({ title, text, quote }: Own) => [title, text, quote].filter(Boolean).join(' ');

/** Compares with what shares words; with what lies with which theme. */
async function compare(tx: Read, organisationId: string, own: Own) {
	const places = await findPlaceNames(tx, organisationId);
	const wanted = wordsToFind(textOf(own), places);
	const stems = wanted.map(({ stem }) => stem);
	const common =
		stems.length > 0
			? await countAround(tx, organisationId, { areaId: own.areaId, stems, but: own.id })
			: { total: 0, holding: new Map<string, number>() };
	const words = telling(wanted, common);
	const query = twoOf(words);
	const asked = query && { but: own.id, query, stems: words.map(({ stem }) => stem) };
	const others = asked ? await findSharing(tx, organisationId, asked) : [];
	const cards = [own, ...others];
	const entryIds = cards.map(({ id }) => id);
	const pairs = await findGathered(tx, organisationId, { entryIds });
	const found: Near = near(
		own.id,
		cards.map((card) => ({
			...{ id: card.id, text: textOf(card), isTheme: card.kind === 'theme' },
			themeIds: pairs.filter((pair) => pair.entryId === card.id).map((pair) => pair.themeId)
		})),
		common,
		places
	);
	return { found, cards, pairs };
}
