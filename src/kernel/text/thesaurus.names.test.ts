import { expect, test } from 'vitest';
import { tokensOf } from './analyse.ts';
import entries from './thesaurus.json' with { type: 'json' };
import { makeThesaurus, type ThesaurusEntries } from './thesaurus.rules.ts';
import { dutchThesaurus } from './thesaurus.ts';

const isFound = (id: string, text: string) =>
	dutchThesaurus()
		.find(tokensOf(text, { keepAll: true }))
		.some((one) => one.id === id);

test('[R28] every subject is found by its own name', () => {
	const lost = Object.entries(entries as ThesaurusEntries).filter(
		([id, { nl }]) => tokensOf(nl).length > 0 && !isFound(id, nl)
	);
	// A phrase is not found over a comma, and "AA, NA en andere zelfhulp" has no word of its own.
	expect(lost.map(([id]) => id)).toEqual(['aa-na']);
});

test('[R28] a word the subject names is not put out by another word of the same stem', () => {
	const one = { nl: 'Een maatje', en: '', domain: 'd', words: 'maatje, -mat, -matten' };
	const { find } = makeThesaurus({ one });
	expect(find(tokensOf('zoekt een maatje'))).toMatchObject([{ id: 'one', words: ['maatje'] }]);
	expect(find(tokensOf('een mat'))).toEqual([]);
	expect(find(tokensOf('matten kloppen'))).toEqual([]);
	expect(isFound('maatje', 'Zij zoekt een maatje')).toBe(true);
});
