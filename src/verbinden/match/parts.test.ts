import { dutchThesaurus } from '#kernel/index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowerThan } from './narrower.rules.ts';
import { mostCounted, needed, partsOf, soughtIn, type Part } from './parts.rules.ts';
import { lookingFor } from './question.rules.ts';

const thesaurus = dutchThesaurus();
const ids = Object.keys(thesaurus.entries);
const someParts = fc
	.array(
		fc.record({
			weight: fc.double({ min: 0, max: 9, noNaN: true }),
			holding: fc.nat(mostCounted)
		})
	)
	.map((all) =>
		all.map((one, i): Part => ({ ...one, query: `'${i}'` })).sort((a, b) => b.weight - a.weight)
	);
const holds = ({ holding }: Part) => holding > 0;

describe('[R28] what offers are found by', () => {
	test('at most a tenth of the offers is looked at, or what holds the weightiest part; what stands nowhere costs nothing', () =>
		fc.assert(
			fc.property(someParts, (parts) => {
				const chosen = needed(parts, mostCounted);
				const looked = chosen.filter(holds);
				const sum = looked.reduce((all, { holding }) => all + holding, 0);
				expect(looked.length <= 1 || sum <= mostCounted * 0.1).toBe(true);
				expect(chosen.filter((one) => !holds(one))).toEqual(parts.filter((one) => !holds(one)));
				expect(looked[0]).toBe(parts.find(holds));
			})
		));

	test('where there are few offers, all that hold anything are looked at', () =>
		fc.assert(
			fc.property(someParts, fc.nat(mostCounted - 1), (parts, total) => {
				expect(needed(parts, total)).toEqual(parts);
			})
		));

	test('a subject weighs more than its word, and what is rarer weighs more', () => {
		const looking = lookingFor('Zoekt iemand om mee te schaken', thesaurus);
		const sought = soughtIn(looking, thesaurus);
		const weights = (holding: (one: (typeof sought)[number]) => number) => {
			const parts = partsOf(looking, sought, { total: 300, holding: sought.map(holding) });
			expect(parts.map(({ weight }) => weight)).toEqual(
				parts.map(({ weight }) => weight).sort((a, b) => b - a)
			);
			return new Map(parts.map(({ query, weight }) => [query, weight]));
		};
		const subjects = sought.filter(({ id }) => id);
		const word = sought.find(({ id }) => !id)!;
		const alike = weights(() => 5);
		expect(alike.get(subjects[0]!.query)!).toBeGreaterThan(alike.get(word.query)!);
		const [one, ...others] = subjects;
		expect(others.length).toBeGreaterThan(0);
		fc.assert(
			fc.property(fc.nat(149), fc.nat(149), (few, more) => {
				const with_ = (holding: number) => weights((its) => (its === one ? holding : 5));
				fc.pre(few < more);
				const [rare, common] = [with_(few), with_(more)];
				const beside = others[0]!.query;
				expect(rare.get(one!.query)! / rare.get(beside)!).toBeGreaterThan(
					common.get(one!.query)! / common.get(beside)!
				);
			})
		);
	});

	test('narrower subjects are those that name it as the broader one', () =>
		fc.assert(
			fc.property(fc.constantFrom(...ids), (id) => {
				const narrower = ids.filter((other) => thesaurus.entries[other]!.broader === id);
				expect(narrowerThan(id, thesaurus.entries)).toEqual(narrower);
			})
		));
});
