import { simulate } from '#test/bench/trends.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctAskers, type Mention } from './askers.rules.ts';
import { holdTogether } from './false-discovery.rules.ts';
import { logGamma, tailChance } from './numerics.rules.ts';
import { chanceOf, pool } from './predictive.rules.ts';
import { fewestPast, mostPast, tellTrends, trendWords, type Series } from './trend.rules.ts';

const mention = (id: string, more: Partial<Mention> = {}): Mention => ({
	...{ id, repeatsId: null, askers: 1, channel: 'spreekuur', happenedOn: '2026-10-01', ...more }
});
const many = (number: number, of: (index: number) => Mention) =>
	Array.from({ length: number }, (_, i) => of(i));

describe('[S4] people are counted, not mentions (methods.md 2.1)', () => {
	test('11 mentions by 9 askers are 9; 10 mentions by one person are 1', () => {
		const nine = many(9, (i) =>
			mention(`a${i}`, { channel: ['Spreekuur', 'school', 'Havenwonen'][i % 3]! })
		);
		const again = [
			mention('b', { repeatsId: 'a0' }),
			mention('c', { repeatsId: 'b', channel: 'kerk' })
		];
		expect(distinctAskers([...nine, ...again])).toEqual({
			...{ askers: 9, mentions: 11, sources: ['Havenwonen', 'school', 'Spreekuur'] }
		});
		const loud = many(10, (i) => mention(`a${i}`, { repeatsId: i ? `a${i - 1}` : null }));
		expect(distinctAskers(loud)).toMatchObject({ askers: 1, mentions: 10 });
	});

	test('a group counts with the most people said; where it was heard is compared without capitals and spaces', () => {
		const said = [mention('a', { askers: 3 }), mention('b', { askers: 5, repeatsId: 'a' })];
		expect(distinctAskers(said).askers).toBe(5);
		const places = ['De  Klos', ' de klos', null, ''].map((channel, i) =>
			mention(`p${i}`, { channel })
		);
		expect(distinctAskers(places)).toMatchObject({ askers: 4, sources: ['De  Klos'] });
	});

	test('a repeat leads back beyond its period, and a circle does not hang', () => {
		const old = mention('old', { happenedOn: '2026-04-01' });
		const now = [mention('x', { repeatsId: 'old' }), mention('y', { repeatsId: 'x' })];
		expect(distinctAskers(now, [old, ...now]).askers).toBe(1);
		const circle = [mention('a', { repeatsId: 'b' }), mention('b', { repeatsId: 'a' })];
		expect(distinctAskers(circle).mentions).toBe(2);
	});

	test('asking again, however often and wherever, changes neither askers nor sources', () => {
		const channels = fc.constantFrom('spreekuur', 'school', 'kerk', null);
		fc.assert(
			fc.property(
				fc.array(channels, { minLength: 1, maxLength: 12 }),
				fc.array(channels),
				(first, again) => {
					const roots = first.map((channel, i) =>
						mention(`a${String(i).padStart(3, '0')}`, { channel })
					);
					const repeats = again.map((channel, i) =>
						mention(`z${i}`, { channel, repeatsId: roots[i % roots.length]!.id })
					);
					const { askers, sources } = distinctAskers(roots);
					expect(distinctAskers([...repeats, ...roots])).toMatchObject({ askers, sources });
				}
			)
		);
	});
});

describe('numerics', () => {
	test('log-gamma against known values', () => {
		expect(logGamma(1)).toBeCloseTo(0, 12);
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
		expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 11);
		expect(logGamma(171)).toBeCloseTo(706.573062245787, 8);
		expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12);
	});

	test('the negative binomial tail against known values', () => {
		// Size 1 is a geometric distribution: P(X ≥ k) = (mean / (1 + mean))^k.
		for (const k of [1, 3, 10, 60]) expect(tailChance(k, 2, 6) / (2 / 3) ** k).toBeCloseTo(1, 9);
		// Hardly any extra variance is a Poisson: P(X ≥ 3) at mean 2 = 1 − 5e⁻².
		expect(tailChance(3, 2, 2)).toBeCloseTo(1 - 5 * Math.exp(-2), 5);
		expect(tailChance(0, 5, 8)).toBe(1);
		expect(tailChance(400, 2, 3)).toBeGreaterThan(0);
	});

	test('the tail falls with the count and is a chance', () => {
		fc.assert(
			fc.property(
				fc.nat(200),
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				fc.double({ min: 1, max: 10, noNaN: true }),
				(count, mean, times) => {
					const [here, next] = [0, 1].map((more) =>
						tailChance(count + more, mean, mean * times)
					) as [number, number];
					expect(here).toBeLessThanOrEqual(1);
					expect(next).toBeGreaterThanOrEqual(0);
					expect(next).toBeLessThanOrEqual(here + 1e-9);
				}
			)
		);
	});
});

describe('false discoveries', () => {
	test('the example of Benjamini and Hochberg (1995): four of fifteen hold', () => {
		const given = [
			...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
			...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
		];
		expect(holdTogether(given, 0.05).filter(Boolean)).toHaveLength(4);
		expect(holdTogether([], 0.1)).toEqual([]);
	});

	test('what holds is below q, and with it all that is rarer; the order does not matter', () => {
		const chance = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(chance, { maxLength: 60 }), (chances) => {
				const held = holdTogether(chances, 0.1);
				const bar = Math.max(-1, ...chances.filter((_, i) => held[i]));
				expect(bar).toBeLessThanOrEqual(0.1);
				expect(chances.map((p) => p <= bar)).toEqual(held);
				expect(holdTogether([...chances].reverse(), 0.1)).toEqual([...held].reverse());
			})
		);
	});
});

const tell = (counts: number[], sources = 3, yearLength = 4) =>
	tellTrends([{ counts, sources }], yearLength)[0]!;

describe('three words, never mixed', () => {
	test('[S4] 2, 3 and then 9 askers from three sources is a signal: 9 is more than 2.5', () => {
		expect(tell([2, 3, 9])).toMatchObject({
			...{ word: 'signal', isSmall: false, meanBefore: 2.5, oneIn: null }
		});
	});

	test('three or four is a small number: a signal, no trend; two is none, and so is one source or no more than before', () => {
		expect(tell([0, 1, 3])).toMatchObject({ word: 'signal', isSmall: true });
		expect(tell([0, 0, 2]).word).toBe('none');
		expect(tell([2, 3, 9], 1).word).toBe('none');
		expect(tell([9, 9, 9]).word).toBe('none');
	});

	const steady = (level: number, last: number) => [
		...Array.from({ length: 48 }, (_, i) => level + (i % 3) - 1),
		last
	];
	test('after years of 5 a month 20 is a trend, 11 is possible at most, and one voice is nothing however loud', () => {
		expect(tell(steady(5, 20), 2, 12)).toMatchObject({ word: 'trend', oneIn: 10_000 });
		expect(tell(steady(5, 500), 1, 12).word).toBe('none');
		expect(tell(steady(5, 8), 2, 12).word).toBe('signal');
		expect(tell([0, 0, 0, 9], 2, 12)).toMatchObject({ word: 'signal', oneIn: null });
	});

	test('below two a period there is no trend, only the advice to look wider', () => {
		expect(tell([...Array.from({ length: 36 }, () => 1), 12], 2, 12)).toMatchObject({
			...{ word: 'possibleTrend', lookWider: true }
		});
	});

	const series = (length: number) =>
		fc.record({
			counts: fc.array(fc.nat(20), { minLength: length, maxLength: length }),
			sources: fc.nat(4)
		});
	const panels = (length: number) => fc.array(series(length), { minLength: 1, maxLength: 8 });
	const rank = ({ word }: { word: (typeof trendWords)[number] }) => trendWords.indexOf(word);

	test('more people in the newest period never lowers the word', () => {
		fc.assert(
			fc.property(panels(20), fc.integer({ min: 1, max: 30 }), (panel, more) => {
				const [first, ...rest] = [panel[0]!, ...panel.slice(1)] as [Series, ...Series[]];
				const raised = {
					...first,
					counts: [...first.counts.slice(0, -1), first.counts.at(-1)! + more]
				};
				const [before, after] = [
					[first, ...rest],
					[raised, ...rest]
				].map((one) => rank(tellTrends(one, 4)[0]!));
				expect(after).toBeGreaterThanOrEqual(before!);
			})
		);
	});

	test('the order of the themes changes nothing', () => {
		fc.assert(
			fc.property(panels(30), (panel) => {
				const told = tellTrends(panel, 12);
				const turned = tellTrends([...panel].reverse(), 12).reverse();
				expect(turned.map(rank)).toEqual(told.map(rank));
			})
		);
	});

	test('season and swing are drawn to the plain when little is known', () => {
		const { dispersion, season } = pool({ series: [[1, 2, 1]], yearLength: 4 });
		expect(season).toEqual([1, 1, 1, 1]);
		expect(dispersion).toBeGreaterThanOrEqual(1);
		const yearly = Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? 60 : 20));
		const busy = pool({ series: [yearly, yearly], yearLength: 4 });
		expect(busy.season[0]).toBeGreaterThan(1.3);
		expect(chanceOf([...yearly, 60], busy, 8)).toBeGreaterThan(0.05);
	});

	test('a broken rule is caught: few false alarms, and a tripling is found', () => {
		const [trend, , naive] = simulate({ years: 12, tries: 80 });
		expect(trend!.falseAlarms).toBeLessThan(6);
		expect(trend!.power).toBeGreaterThan(0.8);
		expect(naive!.falseAlarms).toBeGreaterThan(80);
		expect([fewestPast(12), mostPast(4)]).toEqual([12, 16]);
	});
});
