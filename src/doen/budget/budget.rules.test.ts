import { ratios } from '#denken/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account, balance, inSentence, lastDay, sourceOf, sources } from './budget.rules.ts';

const cents = fc.integer({ min: 1, max: 2_000_000_000 });
const line = fc.oneof(
	fc.record({ side: fc.constant('cost' as const), source: fc.constant(null), cents }),
	fc.record({ side: fc.constant('cover' as const), source: fc.constantFrom(...sources), cents })
);

describe('[S8] sums of a budget', () => {
	test('missing is costs without cover, whatever the order, to the cent', () => {
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const { cost, cover, missing, asked } = balance(lines);
				expect(missing).toBe(cost - cover);
				expect(asked).toBeLessThanOrEqual(cover);
				expect(cost + cover).toBe(lines.reduce((total, one) => total + one.cents, 0));
				expect(balance(lines.toReversed())).toEqual({ cost, cover, missing, asked });
			})
		);
	});

	test('where cover comes from is guessed by whole words, whatever the capitals and what stands around', () => {
		const words = {
			budget: ['Buurtbudget', 'leefbaarheidsfonds', 'bewonersfonds Oudermeer'],
			own: ['eigen geld', 'uit de kas', 'leggen we zelf bij', 'our own money'],
			coFinancier: ['woningstichting', 'kassier', 'kastanjefonds', 'zelfstandige', '']
		};
		const [source, around] = [
			fc.constantFrom(...sources),
			fc.constantFrom('', ' ', ' – ', ', 200 ')
		];
		fc.assert(
			fc.property(source, fc.nat(), around, fc.boolean(), (wanted, at, more, isLoud) => {
				const label = words[wanted][at % words[wanted].length]!;
				const said = more + (isLoud ? label.toUpperCase() : label) + more;
				expect(sourceOf(said)).toBe(wanted);
			})
		);
		fc.assert(fc.property(fc.string(), (label) => sources.includes(sourceOf(label))));
	});

	test('giving back exactly what is left always agrees', () => {
		fc.assert(
			fc.property(
				fc.array(line),
				fc.array(fc.record({ cents })),
				cents,
				(lines, receipts, grantedCents) => {
					const before = account(lines, { grantedCents, receipts, givenBackCents: 0 });
					const after = account(lines, { grantedCents, receipts, givenBackCents: before.left });
					expect(after.left).toBe(0);
					expect(before.cameIn - before.spent).toBe(before.left);
				}
			)
		);
	});

	test('both ratios lie between 0 and 100, and nobody is lost', () => {
		const count = fc.nat(100_000);
		fc.assert(
			fc.property(count, count, count, (inFavour, against, noAnswer) => {
				const approached = inFavour + against + noAnswer;
				fc.pre(approached > 0);
				const found = ratios({ approached, inFavour, against });
				expect(found.answered + found.noAnswer).toBe(approached);
				for (const one of [found.inFavourPercent ?? 0, found.responsePercent]) {
					expect(one).toBeGreaterThanOrEqual(0);
					expect(one).toBeLessThanOrEqual(100);
				}
			})
		);
	});

	test('amounts stand in a sentence as people write them', () => {
		expect(inSentence(-115_000)).toMatchObject({ amountNl: '1.150', amountEn: '1,150' });
		expect(inSentence(14_050)).toMatchObject({ amountNl: '140,50', amountEn: '140.50' });
	});

	test('a deadline is counted back from the start', () => {
		expect(lastDay('2026-10-03', 31)).toBe('2026-09-02');
		expect(lastDay(null, 31)).toBe(null);
		expect(lastDay('2026-10-03', null)).toBe(null);
	});
});
