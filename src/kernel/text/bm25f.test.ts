import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, searchTerms } from './analyse.ts';
import { bm25f, holds, matchOf, type Ranked } from './bm25f.rules.ts';

const entry = (text: string, title = '', other = ''): Ranked => ({
	title: analyse(title),
	text: analyse(text),
	other: analyse(other)
});
/** The texts from best to worst. */
const order = (q: string, texts: string[], title = (_: string) => '') => {
	const scores = bm25f(
		searchTerms(q),
		texts.map((text) => entry(text, title(text)))
	);
	return texts.toSorted((a, b) => scores[texts.indexOf(b)]! - scores[texts.indexOf(a)]!);
};

describe('[R17] what fits best comes first', () => {
	test('a whole word before a part of a compound, and that before the beginning of a longer word', () => {
		const texts = ['banken kapot', 'tuinbanken kapot', 'bankierster kapot', 'stoelen kapot'];
		expect(order('bank', texts.toReversed())).toEqual(texts);
		const [bank] = searchTerms('bankjes');
		expect(
			['bank', 'tuinbank', 'bankierster', 'stoel'].map((one) => matchOf(bank!, analyse(one)[0]!))
		).toEqual([1, 0.5, 0.4, 0]);
	});

	test('a compound that is looked for weighs more than its parts', () => {
		const texts = ['straatverlichting stuk', 'verlichting stuk', 'lampen stuk'];
		expect(order('straatverlichting', texts.toReversed())).toEqual(texts);
	});

	test('a word in the title weighs more than in the text, and there more than in a quote', () => {
		const [inTitle, inText, inOther, nowhere] = bm25f(searchTerms('moestuin'), [
			entry('samen eten', 'moestuin'),
			entry('moestuin eten', 'samen'),
			entry('samen eten', 'samen', 'moestuin'),
			entry('samen eten', 'samen', 'samen')
		]);
		expect(inTitle).toBeGreaterThan(inText!);
		expect(inText).toBeGreaterThan(inOther!);
		expect(inOther).toBeGreaterThan(nowhere!);
		expect(nowhere).toBe(0);
	});

	test('each word of each text counts as it does by itself, however often it stands in others', () => {
		const words = fc.array(
			fc.constantFrom('tuin', 'moestuin', 'tuinbank', 'bankjes', 'bank', 'fietsen', 'koken'),
			{ maxLength: 6 }
		);
		fc.assert(
			fc.property(words, fc.array(words, { minLength: 1, maxLength: 5 }), (asked, said) => {
				const terms = searchTerms(asked.join(' '));
				const texts = said.map((one) => entry(one.join(' ')));
				const lengths = { title: 1, text: 3, other: 1 };
				const common = { total: 9, holding: terms.map(() => 2), lengths };
				const together = bm25f(terms, texts, common);
				const byHand = texts.map(({ text }) =>
					terms.reduce((score, term) => {
						const found = text.reduce((sum, word) => sum + matchOf(term, word), 0);
						const often = found / (0.25 + (0.75 * text.length) / 3);
						return score + term.weight * Math.log(1 + 7.5 / 2.5) * (often / (1.2 + often));
					}, 0)
				);
				for (const [i, score] of together.entries()) expect(score).toBeCloseTo(byHand[i]!, 10);
			})
		);
	});

	test('a rare word weighs more than a common one', () => {
		const terms = searchTerms('buurt duiven');
		const texts = [entry('duiven vliegen'), entry('buurt vliegen')];
		const [rare, common] = bm25f(terms, texts, { total: 1000, holding: [600, 3] });
		expect(rare).toBeGreaterThan(common!);
	});

	test('by hand: one word once in a text of mean length gives 1 / (1.2 + 1); ln(1 + 8.5 / 2.5) times that with rarity', () => {
		const texts = [entry('duiven')];
		expect(bm25f(searchTerms('duiven'), texts)[0]).toBeCloseTo(1 / 2.2, 10);
		const rarity = Math.log(1 + (10 - 2 + 0.5) / (2 + 0.5));
		expect(bm25f(searchTerms('duiven'), texts, { total: 10, holding: [2] })[0]).toBeCloseTo(
			rarity / 2.2,
			10
		);
	});
});

describe('[R17] whatever stands in the texts', () => {
	const words = ['bank', 'tuin', 'lamp', 'feest', 'koffie', 'plein', 'muziek'];
	const asked = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
	const filler = fc.integer({ min: 1, max: 30 });
	const rest = (number: number) => Array<string>(number).fill('xyz');
	const common = (count: number) =>
		fc.record({
			total: fc.integer({ min: 0, max: 5000 }),
			holding: fc.array(fc.nat(6000), { minLength: count, maxLength: count })
		});

	test('with the same length, more of a word never ranks lower', () =>
		fc.assert(
			fc.property(fc.nat(20), fc.nat(20), filler, (a, b, more) => {
				const [few, many] = [Math.min(a, b), Math.max(a, b)];
				const text = (often: number) =>
					entry([...Array<string>(often).fill('bank'), ...rest(many - often + more)].join(' '));
				const [low, high] = bm25f(searchTerms('bank'), [text(few), text(many)]);
				expect(high).toBeGreaterThanOrEqual(low!);
			})
		));

	test('what holds all words ranks above what holds some of them, all else the same', () =>
		fc.assert(
			fc.property(
				asked.chain((all) =>
					fc.tuple(fc.constant(all), fc.nat(all.length - 1), filler, common(all.length))
				),
				([all, some, more, rarity]) => {
					const text = (held: string[]) =>
						entry([...held, ...rest(all.length - held.length + more)].join(' '));
					const texts = [text(all.slice(0, some)), text(all)];
					const [part, whole] = bm25f(searchTerms(all.join(' ')), texts, rarity);
					expect(whole).toBeGreaterThan(part!);
				}
			)
		));

	test('a score is never below zero, zero means that nothing is held, and the order of the texts changes nothing', () =>
		fc.assert(
			fc.property(
				asked.chain((all) => fc.tuple(fc.constant(all), common(all.length))),
				fc.array(fc.array(fc.constantFrom(...words, 'xyz', 'tuinbank')), { minLength: 1 }),
				([all, rarity], texts) => {
					const terms = searchTerms(all.join(' '));
					const entries = texts.map((one) => entry(one.join(' ')));
					const scores = bm25f(terms, entries, rarity);
					for (const [i, score] of scores.entries()) {
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score > 0).toBe(terms.some((term) => holds(term, entries[i]!)));
					}
					const turned = bm25f(terms, entries.toReversed(), rarity).toReversed();
					for (const [i, score] of scores.entries()) expect(turned[i]).toBeCloseTo(score, 9);
				}
			)
		));
});
