import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf, nearnessOf, shrunken, type Cell, type Free } from './gap.rules.ts';

function dice(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const poisson = (mean: number) => {
		const end = Math.exp(-mean);
		let [count, product] = [0, next()];
		while (product > end) [count, product] = [count + 1, product * next()];
		return count;
	};
	return { next, poisson, below: (n: number) => Math.floor(next() * n) };
}

const periods = 4;
const planted = 3;
/** Areas on a line of 900 metres each, themes, audiences; most demand has free room near it, three cells have none. */
function neighbourhood(seed: number) {
	const { next, poisson, below } = dice(seed);
	const areas = Array.from({ length: 6 }, (_, i) => ({ id: `area${i}`, at: i * 900 }));
	const audiences = [null, 'old', 'parents'];
	const cells: Cell[] = [];
	const hidden = new Set<string>();
	const offers: Free[] = [];
	for (let theme = 0; theme < 10; theme++) {
		const themeId = `theme${theme}`;
		// A gap is planted in a theme of its own, so that no room of its neighbours reaches it.
		const gapAt = theme < planted ? below(areas.length * audiences.length) : -1;
		for (const [i, { id: areaId, at }] of areas.entries())
			for (const [j, audience] of audiences.entries()) {
				const isPlanted = i * audiences.length + j === gapAt;
				const busy = !isPlanted && next() < 0.15;
				const rate = isPlanted ? 7 : busy ? 6 : 1;
				const askers = Array.from({ length: periods }, () => poisson(rate)).reduce(
					(a, b) => a + b,
					0
				);
				cells.push({ themeId, areaId, audience, askers, periods });
				if (isPlanted) hidden.add(`${themeId} ${areaId} ${audience}`);
				else if (theme >= planted && (busy || next() < 0.6))
					offers.push({
						...{ id: `offer${offers.length}`, themeIds: [themeId], audience },
						places: Math.round(rate * (1.2 + next())),
						nearness: Object.fromEntries(
							areas.map((area) => [area.id, nearnessOf(Math.abs(area.at - at))])
						)
					});
			}
		// Nobody else asks much where the gap is; what there is lies out of reach or is for others.
		if (gapAt >= 0) {
			const own = cells.filter((cell) => cell.themeId === themeId);
			for (const cell of own)
				if (!hidden.has(`${cell.themeId} ${cell.areaId} ${cell.audience}`))
					cell.askers = poisson(periods * 0.7);
			offers.push({
				...{ id: `offer${offers.length}`, themeIds: [themeId], audience: 'nobody here' },
				...{ places: 40, nearness: Object.fromEntries(areas.map((area) => [area.id, 1])) }
			});
			offers.push({
				...{ id: `offer${offers.length}`, themeIds: [themeId], audience: null, places: 40 },
				nearness: { 'far away': 1 }
			});
		}
	}
	return { cells, offers, hidden };
}

const cellOf = fc.record({
	themeId: fc.constantFrom('a', 'b'),
	areaId: fc.constantFrom('x', 'y', 'z'),
	audience: fc.constantFrom(null, 'old', 'parents'),
	askers: fc.nat(40),
	periods: fc.integer({ min: 1, max: 12 })
});
const offerOf = fc.record({
	id: fc.uuid(),
	themeIds: fc.subarray(['a', 'b']),
	audience: fc.constantFrom(null, 'old'),
	places: fc.nat(30),
	nearness: fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(1) })
});

describe('[R29] what is asked and not there', () => {
	test('planted gaps come first in at least nine of ten made-up neighbourhoods', () => {
		let first = 0;
		for (let seed = 1; seed <= 50; seed++) {
			const { cells, offers, hidden } = neighbourhood(seed);
			const top = gapsOf(cells, offers).slice(0, planted);
			if (top.every((one) => hidden.has(`${one.themeId} ${one.areaId} ${one.audience}`))) first++;
		}
		expect(first).toBeGreaterThanOrEqual(45);
	});

	test('a rate lies between what was asked here and the mean, and comes nearer the longer somebody listened', () => {
		fc.assert(
			fc.property(
				fc.nat(200),
				fc.integer({ min: 1, max: 40 }),
				fc.double({ min: 0, max: 20, noNaN: true }),
				(askers, many, mean) => {
					const own = askers / many;
					const found = shrunken({ askers, periods: many }, mean);
					expect(found).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-9);
					expect(found).toBeLessThanOrEqual(Math.max(own, mean) + 1e-9);
					const longer = shrunken({ askers: askers * 10, periods: many * 10 }, mean);
					expect(Math.abs(longer - own)).toBeLessThanOrEqual(Math.abs(found - own) + 1e-9);
				}
			)
		);
	});

	test('no gap is below nothing, more room never widens one, and no place is given twice', () => {
		fc.assert(
			fc.property(
				fc.array(cellOf, { maxLength: 12 }),
				fc.array(offerOf, { maxLength: 8 }),
				(cells, offers) => {
					const unique = [
						...new Map(cells.map((c) => [`${c.themeId}${c.areaId}${c.audience}`, c])).values()
					];
					const found = gapsOf(unique, offers);
					expect(found.every(({ gap, room }) => gap >= 0 && room >= 0)).toBe(true);
					const places = offers.reduce((sum, one) => sum + one.places, 0);
					expect(found.reduce((sum, { room }) => sum + room, 0)).toBeLessThanOrEqual(places + 1e-6);
					const total = (all: typeof found) => all.reduce((sum, { gap }) => sum + gap, 0);
					const more = offers.map((one) => ({ ...one, places: one.places + 5 }));
					expect(total(gapsOf(unique, more))).toBeLessThanOrEqual(total(found) + 1e-6);
					const sorted = found.map(({ gap }) => gap);
					expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
				}
			)
		);
	});

	test('near is a walk, far is out of reach', () => {
		expect([0, 600, 1300, 2000, 5000].map(nearnessOf)).toEqual([1, 1, 0.5, 0, 0]);
	});
});
