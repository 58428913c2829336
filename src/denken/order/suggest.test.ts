import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest, type Card } from './suggest.rules.ts';
import { indexWords } from './words.rules.ts';

const card = (id: string, text: string, ...themeIds: string[]): Card => ({ id, text, themeIds });

const cards = [
	card('a', 'De post blijft dicht op de mat, uit angst voor de energierekening.', 'post'),
	card('b', 'Een envelop van het energiebedrijf: die post doet zij niet open.', 'post'),
	card('c', 'Bij de bushalte wordt gezongen.', 'zang'),
	card('d', 'Hij brengt zijn post ongeopend mee naar de koffie.'),
	card('e', 'De lantaarn bij de school is kapot.'),
	card('f', 'Kinderen fietsen in het donker langs de kapotte lantaarn.'),
	card('g', 'Wie maakt de lantaarns weer heel?'),
	card('h', 'Een kastanje valt op de stoep.'),
	card('i', 'De soep was op.')
];

describe('[R74] suggestions of what belongs together', () => {
	test('something loose goes to the theme whose material shares its words, and says which', () => {
		expect(suggest(cards).toThemes).toEqual([
			expect.objectContaining({
				entryId: 'd',
				themeId: 'post',
				words: ['post'],
				withIds: ['a', 'b']
			})
		]);
	});

	test('three loose cards that share a word are a group, under no name of its own', () => {
		expect(suggest(cards).groups).toEqual([
			expect.objectContaining({ entryIds: ['e', 'f', 'g'], words: ['lantaarn'] })
		]);
	});

	test('a part of a compound counts, and is named as the piece the words share', () => {
		const { groups } = suggest([
			card('a', 'De energierekening is te hoog.'),
			card('b', 'Wanneer komt de energiecoach?'),
			card('c', 'Een brief over energiekosten.'),
			card('d', 'Iets over een kastanje.')
		]);
		expect(groups).toEqual([
			expect.objectContaining({ entryIds: ['a', 'b', 'c'], words: ['energie'] })
		]);
	});

	test('a compound that all of them hold is named once, not with its parts', () => {
		const same = ['a', 'b', 'c'].map((id) => card(id, 'De energierekening.'));
		expect(suggest([...same, card('d', 'Kastanje.')]).groups[0]?.words).toEqual([
			'energierekening'
		]);
	});

	test('the name of a place and what is said of everything bind nothing', () => {
		const same = ['a', 'b', 'c'].map((id) => card(id, 'Mensen in Spindelveld zeggen vaak iets.'));
		expect(suggest([...same, card('d', 'Kastanje.')], ['Spindelveld'])).toEqual({
			toThemes: [],
			groups: []
		});
	});

	const words =
		'post brief lantaarn bankje school soep fiets tuin zang kast energierekening stoep'.split(' ');
	const anyCards = fc
		.array(
			fc.record({
				text: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' ')),
				themeIds: fc.oneof(fc.constant([]), fc.constantFrom(['x'], ['y'], ['x', 'y']))
			}),
			{ maxLength: 40 }
		)
		.map((all) => all.map((one, at) => ({ ...one, id: `kaart${String(at).padStart(2, '0')}` })));

	test('every word that is named is shared with every one it is shared with', () =>
		fc.assert(
			fc.property(anyCards, (all) => {
				const { wordsOf } = indexWords(all);
				const themes = new Map(all.map(({ id, themeIds }) => [id, themeIds]));
				const { toThemes, groups } = suggest(all);
				for (const { entryId, themeId, stems, words: said, withIds } of toThemes) {
					expect(stems.length).toBeGreaterThan(0);
					expect(said).toHaveLength(stems.length);
					expect(themes.get(entryId)).toEqual([]);
					for (const id of [entryId, ...withIds])
						for (const stem of stems) expect(wordsOf.get(id)!.has(stem)).toBe(true);
					for (const id of withIds) expect(themes.get(id)).toContain(themeId);
				}
				for (const { entryIds, stems } of groups) {
					expect(stems.length).toBeGreaterThan(0);
					for (const id of entryIds)
						for (const stem of stems) expect(wordsOf.get(id)!.has(stem)).toBe(true);
				}
			})
		));

	test('no card stands in two groups, none is smaller than three, and all of it was loose', () =>
		fc.assert(
			fc.property(anyCards, (all) => {
				const { groups } = suggest(all);
				const ids = groups.flatMap(({ entryIds }) => entryIds);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { entryIds } of groups) expect(entryIds.length).toBeGreaterThanOrEqual(3);
				const loose = all.filter(({ themeIds }) => themeIds.length === 0).map(({ id }) => id);
				for (const id of ids) expect(loose).toContain(id);
			})
		));

	test('the same cards in any order give the same suggestions', () =>
		fc.assert(
			fc.property(
				anyCards.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
				),
				([all, shuffled]) => {
					expect(suggest(shuffled)).toEqual(suggest(all));
				}
			)
		));

	test('where no words are shared nothing is suggested', () =>
		fc.assert(
			fc.property(
				fc.shuffledSubarray(words),
				fc.array(fc.boolean(), { minLength: 12 }),
				(some, laid) => {
					const all = some.map((word, at) => card(`k${at}`, word, ...(laid[at] ? ['x'] : [])));
					const { toThemes, groups } = suggest(all);
					expect(groups).toEqual([]);
					// "energierekening" and the like come apart, but none of these parts stands in another word here.
					expect(toThemes).toEqual([]);
				}
			)
		));
});
