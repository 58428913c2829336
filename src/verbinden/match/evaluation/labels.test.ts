import { dutchThesaurus } from '#kernel/index.ts';
import { describe, expect, test } from 'vitest';
import { subjectsOfLabel } from './set.rules.ts';

const thesaurus = dutchThesaurus();

describe('[R28] what a worker calls it', () => {
	test.each([
		['eenzaamheid', ['eenzaamheid']],
		['Nederlands leren', ['taal-nederlands']],
		['leren koken', ['kookgroep']],
		['alleen zijn', ['eenzaamheid']],
		['vervoer', ['vervoer']],
		['techniek', ['techniek']],
		['Kwibus', []]
	])('%s is %j', (label, ids) => expect(subjectsOfLabel(label, thesaurus)).toEqual(ids));

	test('every subject is called by its own name and by its other names', () => {
		for (const [id, { nl, called = '' }] of Object.entries(thesaurus.entries))
			for (const name of [nl, ...called.split(',')].map((one) => one.trim()).filter(Boolean)) {
				const meant = subjectsOfLabel(name, thesaurus);
				expect(meant, name).not.toEqual([]);
				if (name === nl) expect(meant, name).toContain(id);
			}
	});
});
