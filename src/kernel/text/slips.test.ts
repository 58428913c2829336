import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from './analyse.ts';
import { dutchNear, meantCompound, meantWord } from './meant.ts';
import { wordsOneSlipAway } from './slips.rules.ts';

const seen = new Map(
	searchWords('verlichting fietsen buurthuis rekening energierekening bewoners Spindelveld').map(
		(stem, i) => [stem, 20 - i]
	)
);

describe('[R17] slips of the finger', () => {
	test.each([
		['verlichtng', 'verlichting'],
		['verlcihting', 'verlichting'],
		['verllichting', 'verlichting'],
		['verlichtimg', 'verlichting'],
		['fietsn', 'fietsen'],
		['energierekenning', 'energierekening'],
		['bewonres', 'bewoners'],
		['spindelvld', 'spindelveld']
	])('%s was %s', (typed, meant) => {
		expect(meantWord(typed, seen)).toBe(meant);
	});

	test('a compound of Dutch words is known although nobody wrote it yet', () => {
		expect(meantCompound(dutchNear('energierekenning'))).toBe('energierekening');
		expect(meantCompound(dutchNear('fietsn'))).toBeUndefined();
		expect(dutchNear('fietsn')).toContain('fietsen');
	});

	test('short words and two slips are left alone', () => {
		expect(meantWord('fits', seen)).toBeUndefined();
		expect(meantWord('vrlichtng', seen)).toBeUndefined();
	});

	const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 6, maxLength: 12 });
	test('one slip leads back: a letter lost, added or two turned round', () =>
		fc.assert(
			fc.property(word, fc.nat(5), fc.constantFrom(...'abcdefgh'), (one, at, letter) => {
				const slips = [
					one.slice(0, at) + one.slice(at + 1),
					one.slice(0, at) + letter + one.slice(at),
					one.slice(0, at) + letter + one.slice(at + 1),
					one.slice(0, at) + (one[at + 1] ?? '') + one[at] + one.slice(at + 2)
				];
				for (const slip of slips) if (slip !== one) expect(wordsOneSlipAway(slip)).toContain(one);
			})
		));

	test('there are few enough of them, whatever is typed', () =>
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				const near = wordsOneSlipAway(text);
				expect(new Set(near).size).toBe(near.length);
				expect(near.length).toBeLessThanOrEqual(54 * text.length + 26);
			})
		));
});
