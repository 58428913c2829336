import { wordsOf, wordsShape } from '#community/index.ts';
import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { materialShape } from '../material/index.ts';
import { findBoard, findLaid, findPlaceNames, findTheme } from './order.store.ts';
import { suggest } from './suggest.rules.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
const named = {
	namedBy: z.enum(['residents', 'together', 'worker']),
	version: z.int()
};
const asked = (most: number, usual: number) =>
	z.strictObject({
		areaId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(most).default(usual)
	});

/** The themes with what they gather, and what stands on its own; every card in its original words (74). */
export const showBoard = readOperation({
	name: 'order.board',
	summary: { nl: 'Thema’s met wat erbij ligt, en wat nog los ligt', en: 'Themes and loose cards' },
	audience: ['member'],
	input: asked(1000, 300),
	output: z.object({
		themes: z.array(
			z.object({
				...{ id: idShape, name: z.string(), text: z.string(), areaId: idShape.nullable() },
				...named,
				cards: z.array(materialShape)
			})
		),
		loose: z.array(materialShape)
	}),
	example: {},
	rest: { method: 'get', path: '/board', tag: 'denken' },
	async work(input, { tx, actor }) {
		return (await findBoard(tx, actor.organisationId, input)) as never;
	}
});

/** One theme: its name, whose words that is, and what it gathers in original words. */
export const showTheme = readOperation({
	name: 'theme.show',
	summary: { nl: 'Lees een thema', en: 'Read a theme' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ ...wordsShape, ...named, cards: z.array(materialShape) }),
	example: { id: exampleId },
	rest: { method: 'get', path: '/themes/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'theme');
		const theme = await findTheme(tx, organisationId, id);
		if (!words || !theme) throw new Problem('notFound');
		const cards = await findLaid(tx, organisationId, id);
		return { ...words, ...theme, cards: cards as never };
	}
});

const cardShape = z.object({ id: idShape, text: z.string(), quote: z.string().nullable() });

/** What seems to belong together, each with its reason in words. It only suggests: nothing moves (74). */
export const suggestOrder = readOperation({
	name: 'order.suggest',
	summary: { nl: 'Wat lijkt bij elkaar te horen', en: 'What seems to belong together' },
	audience: ['member'],
	input: asked(5000, 1000),
	output: z.object({
		toThemes: z.array(
			z.object({
				entry: cardShape,
				theme: z.object({ id: idShape, name: z.string() }),
				/** The words it shares with this many others of the theme. */
				words: z.array(z.string()),
				others: z.int()
			})
		),
		groups: z.array(z.object({ entries: z.array(cardShape), words: z.array(z.string()) }))
	}),
	example: {},
	rest: { method: 'get', path: '/order-suggestions', tag: 'denken' },
	async work(input, { tx, actor: { organisationId } }) {
		const { themes, loose } = await findBoard(tx, organisationId, input);
		const themesOf = new Map<string, string[]>(loose.map(({ id }) => [id, []]));
		for (const { id, cards } of themes)
			for (const card of cards) themesOf.set(card.id, [...(themesOf.get(card.id) ?? []), id]);
		const all = [...loose, ...themes.flatMap(({ cards }) => cards)];
		const places = await findPlaceNames(tx, organisationId);
		const found = suggest(
			all.map(({ id, title, text, quote }) => ({
				...{ id, themeIds: themesOf.get(id)!, text: [title, text, quote].filter(Boolean).join(' ') }
			})),
			places
		);
		const shown = new Map(
			all.map(({ id, title, text, quote }) => [id, { id, text: text || title, quote }])
		);
		const nameOf = new Map(themes.map(({ id, name }) => [id, { id, name }]));
		return {
			toThemes: found.toThemes.slice(0, mostShown).map(({ entryId, themeId, words, withIds }) => ({
				...{ entry: shown.get(entryId)!, theme: nameOf.get(themeId)!, words },
				others: withIds.length
			})),
			groups: found.groups.slice(0, mostShown).map(({ entryIds, words }) => ({
				...{ entries: entryIds.map((id) => shown.get(id)!), words }
			}))
		};
	}
});

/** More suggestions at once are no help. */
const mostShown = 20;
