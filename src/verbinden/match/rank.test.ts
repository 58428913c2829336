import { dutchThesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorsOf } from './factors.rules.ts';
import { constraints, weekDays, type Facets, type Offer } from './match.types.ts';
import { makeReady } from './offer.rules.ts';
import { facetsIn, lookingFor } from './question.rules.ts';
import { rankOffers } from './rank.rules.ts';

const thesaurus = dutchThesaurus();
const ready = (offer: Partial<Offer>, id = 'a') =>
	makeReady(
		{ id, kind: 'activity', title: 'Breien', text: 'Samen breien en haken.', ...offer },
		thesaurus
	);
const rank = (text: string, offers: readonly Partial<Offer>[], more = {}) =>
	rankOffers(
		lookingFor(text, thesaurus),
		offers.map((one, i) => ready(one, one.id ?? `o${i}`)),
		thesaurus,
		more
	);

const anOffer = fc.record({
	title: fc.constantFrom('Breien', 'Samen eten', 'Fietsen maken', 'Nederlands oefenen', 'Zang'),
	text: fc.constantFrom(
		'Met koffie.',
		'Wij zoeken een kok.',
		'Breien en haken op dinsdag.',
		'Voor wie graag zingt.'
	),
	audience: fc.constantFrom(null, 'vrouwen', 'mannen', 'jongeren', 'ouderen', 'iedereen'),
	ageFrom: fc.constantFrom(null, 0, 18, 55),
	ageTo: fc.constantFrom(null, 27, 110),
	barrierFree: fc.constantFrom(null, true, false),
	cost: fc.constantFrom(null, 0, 4, 25),
	days: fc.subarray([...weekDays]),
	from: fc.constantFrom(null, 9, 14, 19),
	spacesLeft: fc.constantFrom(null, 0, 3),
	lat: fc.constantFrom(null, 52.16, 52.2),
	lon: fc.constantFrom(null, 5.39)
});
const aQuestion = fc.constantFrom(
	'Mw 79 jr, handwerkt graag, rollator',
	'Man 34 wil samen eten, geen zang, gratis',
	'Ik kook graag voor anderen',
	'Student zoekt iemand om Nederlands mee te praten, liefst in de avond'
);

describe('[R28] what stands in the way', () => {
	test('each factor lies between 0.05 and 1 and says what it is about', () => {
		fc.assert(
			fc.property(anOffer, aQuestion, (offer, text) => {
				for (const one of factorsOf(ready(offer), { ...facetsIn(text), lat: 52.15, lon: 5.4 })) {
					expect(one.value).toBeGreaterThanOrEqual(0.05);
					expect(one.value).toBeLessThanOrEqual(1);
					expect(constraints).toContain(one.about);
				}
			})
		);
	});

	const about = (offer: Partial<Offer>, facets: Partial<Facets>) =>
		Object.fromEntries(
			factorsOf(ready(offer), { ...facetsIn(''), ...facets }).map(({ about: what, value }) => [
				what,
				value
			])
		);
	test.each([
		[{ audience: 'vrouwen' }, { gender: 'man' as const }, { audience: 0.05 }],
		[{ spacesLeft: 0 }, {}, { full: 0.1 }],
		[{ ageFrom: 55, ageTo: 110 }, { age: 53 }, { age: 0.7 }],
		[{ ageFrom: 55, ageTo: 110 }, { age: 20 }, { age: 0.15 }],
		[{ barrierFree: false }, { mobility: 'wheelchair' as const }, { barrier: 0.2 }],
		[{ barrierFree: false }, { mobility: 'poor' as const }, { barrier: 0.5 }],
		[{ cost: 5 }, { maxCost: 3 }, { cost: 0.8 }],
		[{ from: 19, to: 21 }, { when: 'morning' as const }, { time: 0.5 }],
		[
			{ spacesLeft: 0, cost: 9, ageFrom: 18, ageTo: 20 },
			{ role: 'offers' as const, age: 70, maxCost: 0 },
			{}
		],
		[{ lat: null, from: null }, { lat: 52, lon: 5, when: 'evening' as const }, {}]
	])('%j for %j', (offer, facets, expected) => expect(about(offer, facets)).toEqual(expected));
});

describe('[R28] the order', () => {
	const order = (text: string, offers: readonly Partial<Offer>[], more = {}) =>
		rank(text, offers, more).map(({ offer }) => offer.id);
	const numbered = fc
		.array(anOffer, { minLength: 2, maxLength: 8 })
		.map((all) => all.map((one, i) => ({ ...one, id: `o${i}` })));

	test('is the same whatever the order they came in', () => {
		fc.assert(
			fc.property(numbered, aQuestion, (offers, text) => {
				expect(order(text, [...offers].reverse())).toEqual(order(text, offers));
			}),
			{ numRuns: 60 }
		);
	});

	test('a constraint switched off never lowers what it held back', () => {
		fc.assert(
			fc.property(numbered, aQuestion, fc.constantFrom(...constraints), (offers, text, one) => {
				const [before, after] = [rank(text, offers), rank(text, offers, { off: [one] })];
				for (const { offer, score } of before)
					expect(after.find((other) => other.offer.id === offer.id)!.score).toBeGreaterThanOrEqual(
						score - 1e-12
					);
			}),
			{ numRuns: 60 }
		);
	});

	test('what meets a constraint that is added never falls below one that does not and was below it', () => {
		fc.assert(
			fc.property(numbered, (offers) => {
				const [before, after] = [
					order('Wil breien of zingen of samen eten', offers),
					order('Wil breien of zingen of samen eten, gratis', offers)
				];
				const meets = new Set(offers.filter(({ cost }) => cost === 0).map(({ id }) => id));
				for (const [i, id] of before.entries())
					for (const below of before.slice(i + 1))
						if (meets.has(id) && !meets.has(below))
							expect(after.indexOf(id)).toBeLessThan(after.indexOf(below));
			}),
			{ numRuns: 60 }
		);
	});

	test('talents that fit as well: who was asked longest ago first', () => {
		const talent = { kind: 'talent' as const };
		expect(
			order('Wil breien', [
				{ ...talent, id: 'a', lastAskedOn: '2026-05-01' },
				{ ...talent, id: 'b', lastAskedOn: null },
				{ ...talent, id: 'c', lastAskedOn: '2026-01-01' }
			])
		).toEqual(['b', 'c', 'a']);
	});

	test('who offers finds who seeks before who does not; who does not want something sees it last', () => {
		const seeks = { id: 'z', text: 'Wij zoeken iemand die kan breien.' };
		expect(order('Ik brei graag voor anderen', [{ id: 'a' }, seeks])[0]).toBe('z');
		expect(
			order('Wil handwerken, geen praatgroep', [
				{ id: 'p', text: 'Een praatgroep met breien.' },
				{ id: 'q' }
			])[0]
		).toBe('q');
	});

	test('nobody fits is an empty list; all full is still there, and says so', () => {
		expect(order('Quidditch', [{ id: 'a' }])).toEqual([]);
		expect(rank('Wil breien', [{ spacesLeft: 0 }])[0]!.factors).toContainEqual({
			about: 'full',
			value: 0.1,
			said: 'full'
		});
	});
});
