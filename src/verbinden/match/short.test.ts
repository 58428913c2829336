import { dutchThesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantBy } from './short.rules.ts';

const thesaurus = dutchThesaurus();

describe('[R28] words written short or with a slip', () => {
	test.each([
		['wndln', 'wandelen'],
		['wandlen', 'wandelen'],
		['eenzaamhied', 'eenzaamheid'],
		['depresie', 'depressie'],
		['psychiatr', 'psychiatrie']
	])('%s is %s', (short, word) => expect(meantBy(short, thesaurus)).toBe(word));

	test.each(['woont', 'muren', 'sterke', 'vaker', 'fatima', 'xyz', 'a', '12345'])(
		'%s is left as it is',
		(word) => expect(meantBy(word, thesaurus)).toBeUndefined()
	);

	test('whatever is typed, a word of the thesaurus comes out or nothing', () => {
		const all = new Set(
			Object.values(thesaurus.entries).flatMap(({ nl, words }) =>
				[nl, ...words.split(',')].map((one) => one.trim())
			)
		);
		fc.assert(
			fc.property(fc.string({ minLength: 0, maxLength: 14 }), (typed) => {
				const meant = meantBy(typed.toLowerCase(), thesaurus);
				expect(meant === undefined || meant.length >= 4).toBe(true);
			}),
			{ numRuns: 100 }
		);
		expect(all.has(meantBy('wandlen', thesaurus)!)).toBe(true);
	});
});
