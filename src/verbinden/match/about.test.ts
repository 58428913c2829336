import { dutchThesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf, asking } from './about.rules.ts';
import type { Offer } from './match.types.ts';
import { makeReady } from './offer.rules.ts';
import { lookingFor } from './question.rules.ts';
import { rankOffers } from './rank.rules.ts';

const thesaurus = dutchThesaurus();
const ids = Object.keys(thesaurus.entries);
const subject = fc.constantFrom(...ids);
const order = (
	text: string,
	offers: readonly (Partial<Offer> & { id: string })[],
	confirmed: readonly string[] = [],
	given = {}
) =>
	rankOffers(
		lookingFor(text, thesaurus, { confirmed, given }),
		offers.map((one) => makeReady({ kind: 'activity', title: '', text: '', ...one }, thesaurus)),
		thesaurus
	).map(({ offer }) => offer.id);

describe('[R28] what is asked', () => {
	test('a subject answers itself best; what is near, broader or narrower less', () =>
		fc.assert(
			fc.property(subject, fc.boolean(), (id, isConfirmed) => {
				const looking = lookingFor(isConfirmed ? '' : thesaurus.entries[id]!.nl, thesaurus, {
					confirmed: isConfirmed ? [id] : []
				});
				for (const { id: asked, weight, answers } of askedOf(looking, thesaurus)) {
					expect(answers.get(asked)).toBe(1);
					expect(weight).toBeLessThanOrEqual(asking.confirmed);
					for (const [other, well] of answers) {
						expect(thesaurus.entries).toHaveProperty([other]);
						if (other !== asked) expect(well).toBeLessThan(1);
					}
				}
			}),
			{ numRuns: 300 }
		));

	test('what somebody does not want answers nothing', () => {
		const looking = lookingFor('Wil onder de mensen, geen spelletjes', thesaurus);
		expect(looking.not).toContain('spelletjes');
		for (const { answers } of askedOf(looking, thesaurus))
			expect(answers.has('spelletjes')).toBe(false);
	});

	test.each([
		['Ik brei graag', { role: 'offers' as const }, 'vrijwilligersvacature'],
		['Heeft schulden', {}, 'wijkteam'],
		['Wil breien', {}, undefined]
	])('the desk that helps on: %s', (text, given, desk) => {
		const asked = askedOf(lookingFor(text, thesaurus, { given }), thesaurus).map(({ id }) => id);
		expect(asked.filter((id) => id === 'vrijwilligersvacature' || id === 'wijkteam')).toEqual(
			desk ? [desk] : []
		);
	});

	test('what is mainly about the confirmed subject comes before what is a little about all that is near to it', () => {
		const broad = { id: 'b', text: 'Wandelen, samen eten, koffie, spelletjes en een praatje.' };
		const one = { id: 'a', title: 'Maatjes', text: 'Een vaste vrijwilliger, een maatje voor jou.' };
		expect(order('', [broad, one], ['maatje'])[0]).toBe('a');
	});

	test('who looks after somebody is let in where carers are', () => {
		const carers = { id: 'm', text: 'Even uitblazen met anderen.', audience: 'mantelzorgers' };
		const everybody = { id: 'i', text: 'Even uitblazen met anderen.' };
		expect(order('Zorgt al jaren voor haar man', [everybody, carers], ['mantelzorg'])[0]).toBe('m');
	});
});

describe('[R28] who brings something finds who could use it', () => {
	const wants = (text: string) =>
		makeReady({ id: 'o', kind: 'community', title: 'Wij', text }, thesaurus).seeks;
	test.each([
		'We zoeken een kok.',
		'Klussers gezocht.',
		'Wij komen chauffeurs tekort.',
		'We kunnen nog breiers gebruiken.',
		'Extra handen zijn welkom.',
		'We zitten te springen om een kok.',
		'Wie goed is met cijfers kan zich melden.',
		'Een opvolger is er nog niet.'
	])('%s', (text) => expect(wants(text)).toBe(true));

	test.each([
		'Voor wie rust zoekt.',
		'Iedereen is van harte welkom, je hebt niets nodig.',
		'Voor wie te weinig overhoudt.',
		'Samen zoeken we uit wat je leuk vindt.'
	])('but not: %s', (text) => expect(wants(text)).toBe(false));

	test('what it seeks help in counts more than what it does', () => {
		const eats = { id: 'e', text: 'Elke week samen eten. We zoeken een fotograaf.' };
		const cooks = { id: 'k', text: 'Elke week foto’s kijken. We zoeken een kok.' };
		expect(order('Kookt graag', [eats, cooks], ['koken'], { role: 'offers' })[0]).toBe('k');
	});
});
