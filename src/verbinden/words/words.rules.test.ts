import { dutchThesaurus, makeThesaurus, tokensOf, type Thesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownQueries } from './own-queries.ts';
import {
	canBeFound,
	effectOn,
	isThere,
	merged,
	missedIn,
	saidOf,
	type OwnWord
} from './words.rules.ts';

const shipped = {
	koken: { nl: 'Koken', en: 'Cooking', domain: 'craft', words: 'kookt, fornuis, soep*' },
	eten: { nl: 'Samen eten', en: 'Eating', domain: 'x', words: 'eettafel, tafel*, -tafeltennis' },
	werk: { nl: 'Werk', en: 'Work', domain: 'x', words: 'werk, baan zoeken' },
	breien: { nl: 'Breien', en: 'Knitting', domain: 'x', words: 'breit, sokken breien' }
};
const find = (all: Thesaurus, text: string) => all.find(tokensOf(text, { keepAll: true }));
const words = ['fornuis', 'kookt', 'handwerken', 'soeppan', 'tafel', 'baan', 'sokken', 'breien'];
const aWord = fc.record<OwnWord>({
	subjectId: fc.constantFrom(...Object.keys(shipped)),
	word: fc
		.array(fc.constantFrom(...words, 'werk', 'punniken', 'pannen*'), { minLength: 1, maxLength: 2 })
		.map((all) => all.join(' ')),
	isNot: fc.boolean()
});
const aText = fc
	.array(fc.constantFrom(...words, 'werk', 'punniken', 'pannenkoek', 'en'), { maxLength: 8 })
	.map((all) => all.join(' '));

describe('own words beside those that came with Vierzet', () => {
	test('adding a word never takes another subject’s own find away', () => {
		fc.assert(
			fc.property(fc.array(aWord), aWord, aText, (own, word, text) => {
				const before = find(makeThesaurus(merged(shipped, [], own)), text);
				const after = find(makeThesaurus(merged(shipped, [], [...own, word])), text);
				for (const { id, weight } of before) {
					if (id === word.subjectId && word.isNot) continue;
					const now = after.find((one) => one.id === id);
					expect(now, `${id} in "${text}"`).toBeDefined();
					if (weight === 1) expect(now!.weight).toBe(1);
				}
			})
		);
	});

	test('a word that is not the subject changes nothing for the others', () => {
		fc.assert(
			fc.property(aWord, aText, (word, text) => {
				const others = (all: Thesaurus) =>
					find(all, text).filter(({ id }) => id !== word.subjectId);
				const after = makeThesaurus(merged(shipped, [], [{ ...word, isNot: true }]));
				expect(others(after)).toEqual(others(makeThesaurus(shipped)));
			})
		);
	});

	test('taking away brings back exactly what was, and nothing that came with Vierzet is touched', () => {
		const kept = structuredClone(shipped);
		fc.assert(
			fc.property(fc.array(aWord), aWord, fc.nat(), (own, word, at) => {
				const place = at % (own.length + 1);
				const more = [...own.slice(0, place), word, ...own.slice(place)];
				const before = merged(shipped, [], own);
				merged(shipped, [], more);
				const away = more.filter((_, i) => i !== place);
				expect(merged(shipped, [], away)).toEqual(before);
				expect(merged(shipped, [], [])).toEqual(shipped);
				expect(shipped).toEqual(kept);
			})
		);
	});

	test('an own subject stands beside the others, is found by its name and words, and takes no name that is there', () => {
		const duiven = { nl: 'Duiven', en: 'Pigeons', domain: 'x', broader: 'koken' };
		const own = [{ id: 'd', ...duiven }];
		const all = merged(shipped, own, [{ subjectId: 'd', word: 'doffer', isNot: false }]);
		expect(all.d).toEqual({ ...duiven, words: 'doffer' });
		const ids = (text: string) => find(makeThesaurus(all), text).map(({ id }) => id);
		expect([ids('mijn duiven'), ids('een doffer')]).toEqual([['d'], ['d']]);
		expect(merged(shipped, [{ id: 'werk', ...duiven }], []).werk).toEqual(shipped.werk);
	});

	test('a word of a subject that is gone is left out', () => {
		const word = { subjectId: 'weg', word: 'x', isNot: false };
		expect(merged(shipped, [], [word])).toEqual(shipped);
	});

	test.each([
		['kookt', false, true],
		['KOKEN', false, true],
		['soep', false, false],
		['soep*', false, true],
		['kookt', true, false]
	])('whether %s (not: %s) stands there already: %s', (word, isNot, there) =>
		expect(isThere(shipped.koken, { word: word.toLowerCase(), isNot })).toBe(there)
	);

	test.each([
		['punniken', true],
		['samen punniken', true],
		['punnik*', true],
		['pu*', false],
		['p*nnik', false],
		['de', false],
		['-koken', false],
		['een, twee', false],
		['?!', false]
	])('whether something can be found by %s: %s', (word, can) => expect(canBeFound(word)).toBe(can));

	test('offers are found by own words too: a query for each, of all its words', () => {
		const { entries } = dutchThesaurus();
		const own = [
			{ subjectId: 'koken', word: 'wokken', isNot: false },
			{ subjectId: 'koken', word: 'punnik*', isNot: false },
			{ subjectId: 'koken', word: 'open vuur', isNot: false },
			{ subjectId: 'koken', word: 'kookpunt', isNot: true }
		];
		const all = makeThesaurus(merged(entries, [], own));
		expect(ownQueries(['koken', 'breien', 'x'], all)).toEqual([
			`('wok')`,
			`('punnik':*)`,
			`('open' & 'vur')`
		]);
		expect(ownQueries(['koken'], dutchThesaurus())).toEqual([]);
		expect(saidOf(entries.koken!).length).toBeGreaterThan(3);
	});
});

describe('what a change does to past questions', () => {
	const questions = [
		{ id: '1', text: 'Wil graag punniken' },
		{ id: '2', text: 'Liever geen punniken' },
		{ id: '3', text: 'Staat achter het fornuis' }
	];
	const before = makeThesaurus(shipped);
	const withWord = (word: OwnWord) => makeThesaurus(merged(shipped, [], [word]));

	test('who gains and who loses the subject, in their own words; what is turned down gains nothing', () => {
		const punniken = { subjectId: 'breien', word: 'punniken', isNot: false };
		const added = { before, after: withWord(punniken) };
		expect(effectOn(questions, 'breien', added)).toEqual({ gains: [questions[0]], loses: [] });
		const fornuis = { subjectId: 'koken', word: 'fornuis', isNot: true };
		const away = { before, after: withWord(fornuis) };
		expect(effectOn(questions, 'koken', away)).toEqual({ gains: [], loses: [questions[2]] });
		expect(effectOn(questions, 'koken', { before, after: before })).toEqual({
			...{ gains: [], loses: [] }
		});
	});
});

describe('words that led nowhere', () => {
	test('stand in two questions or more, are Dutch, no names, and in no subject; the most frequent first', () => {
		const texts = [
			'Zij wil naar het circus en kent Fatima; circus circus',
			'Een circus, met kamelen en Fatima',
			'Mevrouw houdt van kamelen, een circus en soep',
			'zoekt soep en werk, xqzwv',
			'xqzwv en Fatima, eenmaal een lantaarn'
		];
		expect(missedIn(texts, makeThesaurus(shipped))).toEqual([
			{ word: 'circus', questions: 3 },
			{ word: 'kamelen', questions: 2 }
		]);
		expect(missedIn([], makeThesaurus(shipped))).toEqual([]);
	});

	test('a word that is laid with a subject is missed no more', () => {
		const texts = ['naar het circus', 'een circus'];
		const own = merged(shipped, [], [{ subjectId: 'koken', word: 'circus', isNot: false }]);
		expect(missedIn(texts, makeThesaurus(own))).toEqual([]);
	});
});
