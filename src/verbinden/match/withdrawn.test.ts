import { dutchThesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Offer } from './match.types.ts';
import { makeReady } from './offer.rules.ts';
import { lookingFor } from './question.rules.ts';
import { rankOffers } from './rank.rules.ts';

const thesaurus = dutchThesaurus();
// The first are subjects, the last only words.
const word = fc.constantFrom('wandelen', 'breien', 'schaken', 'tuin', 'molen', 'blauw', 'stoep');
const words = (least: number, most: number) =>
	fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '));
const offersOf = (least: number, most: number) =>
	fc
		.array(
			fc.record({
				...{ title: word, text: words(least, most) },
				spacesLeft: fc.constantFrom(null, 0),
				ageFrom: fc.constantFrom(null, 33, 38, 60)
			}),
			{ minLength: 3, maxLength: 6 }
		)
		.map((all) => all.map((one, i): Offer => ({ ...one, id: `o${i}`, kind: 'activity' })));
const keeps = (least: number, most: number) =>
	fc.property(words(2, 3), offersOf(least, most), fc.nat(), (text, offers, which) => {
		const looking = lookingFor(text, thesaurus, { given: { age: 30 } });
		const common = { total: 20, holding: looking.terms.map((_, i) => 2 + i) };
		const subjectsHolding = new Map(Object.keys(thesaurus.entries).map((id) => [id, 4]));
		const order = (some: readonly Offer[]) =>
			rankOffers(
				looking,
				some.map((one) => makeReady(one, thesaurus)),
				thesaurus,
				{ common, subjectsHolding }
			).map(({ offer }) => offer.id);
		const gone = offers[which % offers.length]!.id;
		expect(order(offers.filter(({ id }) => id !== gone))).toEqual(
			order(offers).filter((id) => id !== gone)
		);
	});

test('[R28] a consent that is withdrawn leaves the others exactly as they were', () => {
	fc.assert(keeps(1, 9), { numRuns: 1000 });
});
