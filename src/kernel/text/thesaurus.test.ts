import { describe, expect, test } from 'vitest';
import { tokensOf } from './analyse.ts';
import entries from './thesaurus.json' with { type: 'json' };
import { dutchThesaurus, subjectWords } from './thesaurus.ts';
import { makeThesaurus } from './thesaurus.rules.ts';

const own = makeThesaurus({
	koken: { nl: 'Koken', en: 'Cooking', domain: 'craft', words: 'kookt, fornuis, soep*' },
	eten: {
		nl: 'Samen eten',
		en: 'Eating together',
		domain: 'x',
		words: 'eettafel, tafel*, -tafeltennis'
	},
	alleen: {
		nl: 'Alleen',
		en: 'Alone',
		domain: 'x',
		words: 'in haar eentje, niemand om mee te praten'
	},
	taal: { nl: 'Taal', en: 'Language', domain: 'x', words: 'taal, nederlands leren' },
	daten: { nl: 'Daten', en: 'Dating', domain: 'x', words: 'daten' }
});
const found = (text: string) => own.find(tokensOf(text, { keepAll: true }));
const ids = (text: string) => found(text).map(({ id }) => id);

describe('a thesaurus finds subjects', () => {
	test.each([
		['Zij kookt graag', ['koken']],
		['de eettafel op donderdag', ['eten']],
		['soepjes en soeppan', ['koken']],
		['nederlands willen leren', ['taal']],
		['nederlands, en iets leren', []],
		['zit in haar eentje thuis', ['alleen']],
		['haar eentje', []],
		['heeft niemand meer om mee te praten', ['alleen']],
		['dat is dan zo', []],
		['', []],
		['?! 123', []]
	])('in "%s"', (text, expected) => expect(ids(text)).toEqual(expected));

	test('a word with a minus before it is not the subject', () => {
		expect(ids('tafeltje dekje')).toEqual(['eten']);
		expect(ids('tafeltennis')).toEqual([]);
	});

	test('part of a compound is less sure than the word itself, and says which words it was read from', () => {
		expect(found('taalcafe')).toMatchObject([{ id: 'taal', weight: 0.6, words: ['taalcafe'] }]);
		expect(found('Taal')).toMatchObject([{ id: 'taal', weight: 1, words: ['Taal'] }]);
	});
});

describe('the thesaurus that comes with Vierzet', () => {
	const all = Object.entries(dutchThesaurus().entries);

	test('holds more than three hundred subjects, each with words, and only names that are there', () => {
		expect(all.length).toBeGreaterThan(300);
		const wrong = all.flatMap(([id, { words, near = [], broader, nl, en }]) => [
			...(words.trim() && nl && en ? [] : [id]),
			...[...near, broader].filter((one) => one && !(one in entries)).map((one) => `${id} → ${one}`)
		]);
		expect(wrong).toEqual([]);
	});

	test('a text is kept by its subjects and the broader ones', () => {
		expect(subjectWords('Samen eten op donderdag')).toEqual(
			expect.arrayContaining(['#samen-eten', '#ontmoeten'])
		);
		expect(subjectWords(null, undefined, '')).toEqual([]);
	});
});
