import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	directions,
	fromFile,
	kinds,
	placeOf,
	qualities,
	readOut,
	ringAt,
	rings,
	supports,
	toFile,
	turnFor,
	wishes,
	type Ecogram,
	type Knot
} from './ecogram.rules.ts';

const line = fc.record({
	quality: fc.constantFrom(...qualities),
	support: fc.uniqueArray(fc.constantFrom(...supports)),
	direction: fc.constantFrom(...directions)
});
const knot: fc.Arbitrary<Knot> = fc.record({
	called: fc.constantFrom('Karin', 'de buurvrouw', 'wijkverpleging', 'mijn broer'),
	kind: fc.constantFrom(...kinds),
	ring: fc.constantFrom(...rings),
	wish: fc.constantFrom(...wishes),
	line: fc.option(line)
});
const ecogram: fc.Arbitrary<Ecogram> = fc.array(knot, { maxLength: 60 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('[R46] what an ecogram says in numbers', () => {
	test('every person is counted once in each way of counting, in any order', () => {
		fc.assert(
			fc.property(ecogram, (drawn) => {
				const said = readOut(drawn);
				expect(sum(said.perRing)).toBe(drawn.length);
				expect(said.formal + said.informal).toBe(drawn.length);
				expect(sum(Object.values(said.wishes))).toBe(drawn.length);
				const lines = drawn.filter((one) => one.line?.support.length).length;
				expect(said.gets + said.gives + said.both).toBe(lines);
				expect(readOut(drawn.toReversed())).toEqual(said);
			})
		);
	});

	test('an example: near and far, daily life and professionals, giving and getting, wishes', () => {
		const one = (more: Partial<Knot>): Knot => ({
			...{ called: 'Karin', kind: 'neighbour', ring: 0, wish: 'same', line: null, ...more }
		});
		const gives = { quality: 'strong', support: ['company'], direction: 'gives' } as const;
		const drawn = [
			one({ line: { ...gives, support: [...gives.support] } }),
			one({ ring: 1, wish: 'more', kind: 'family' }),
			one({
				ring: 3,
				kind: 'professional',
				line: { ...gives, support: ['advice'], direction: 'gets' }
			}),
			// A line without support: nothing is given or got.
			one({ ring: 1, line: { ...gives, support: [], direction: 'both' } })
		];
		expect(readOut(drawn)).toEqual({
			...{ perRing: [1, 2, 0, 1], informal: 3, formal: 1, gets: 1, gives: 1, both: 0 },
			wishes: { more: 1, same: 3, less: 0 }
		});
		expect(readOut([])).toMatchObject({ perRing: [0, 0, 0, 0], informal: 0, formal: 0 });
	});

	test('nothing in it is a score, a comparison or a word about being alone', () => {
		expect(Object.keys(readOut([])).toSorted()).toEqual(
			['both', 'formal', 'gets', 'gives', 'informal', 'perRing', 'wishes'].toSorted()
		);
	});
});

describe('[R46] the file that belongs to the resident', () => {
	test('has the words of the method, and opens as the same drawing', () => {
		fc.assert(
			fc.property(ecogram, (drawn) => {
				const file = JSON.parse(JSON.stringify(toFile(drawn))) as unknown;
				expect(fromFile(file)).toEqual(drawn);
			})
		);
		const tomato: Knot = {
			...{ called: 'buurvrouw', kind: 'neighbour', ring: 1, wish: 'more' },
			line: { quality: 'ordinary', support: ['practical'], direction: 'both' }
		};
		expect(toFile([tomato])).toEqual({
			knopen: [{ roepnaam_of_rol: 'buurvrouw', soort: 'buur', ring: 1, wens: 'meer' }],
			lijnen: [{ knoop: 0, kwaliteit: 'gewoon', steun: ['praktisch'], richting: 'beide' }]
		});
	});

	test('what is no drawing does not open', () => {
		const knoop = { roepnaam_of_rol: 'x', soort: 'buur', ring: 1, wens: 'meer' };
		const lijn = { knoop: 0, kwaliteit: 'gewoon', steun: [], richting: 'beide' };
		for (const wrong of [
			...[undefined, null, 3, 'x', [], {}, { knopen: [] }, { knopen: {}, lijnen: [] }],
			{ knopen: [{ ...knoop, ring: 4 }], lijnen: [] },
			{ knopen: [{ ...knoop, soort: 'cliënt' }], lijnen: [] },
			{ knopen: [{ ...knoop, roepnaam_of_rol: ' ' }], lijnen: [] },
			{ knopen: [{ ...knoop, wens: 'weg' }], lijnen: [] },
			{ knopen: [knoop], lijnen: [{ ...lijn, knoop: 1 }] },
			{ knopen: [knoop], lijnen: [lijn, lijn] },
			{ knopen: [knoop], lijnen: [{ ...lijn, steun: ['geld'] }] },
			{ knopen: Array.from({ length: 61 }, () => knoop), lijnen: [] }
		])
			expect(fromFile(wrong)).toBeUndefined();
		fc.assert(fc.property(fc.anything(), (any) => void fromFile(any)));
	});
});

describe('the drawing', () => {
	test('a place on a ring is read back as that ring, and nearly that turn', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...rings),
				fc.double({ min: 0, max: 0.999, noNaN: true }),
				(ring, turn) => {
					const { x, y } = placeOf(ring, turn, 400);
					const back = ringAt(x, y, 400);
					expect(back.ring).toBe(ring);
					const apart = Math.abs(back.turn - turn);
					expect(Math.min(apart, 1 - apart)).toBeLessThan(1e-6);
					expect(x > 0 && x < 400 && y > 0 && y < 400).toBe(true);
				}
			)
		);
		expect(ringAt(200, 200, 400).ring).toBe(0);
		expect(ringAt(0, 0, 400).ring).toBe(3);
	});
	test('people who come after each other stand apart', () => {
		for (let at = 1; at < 12; at++) {
			const apart = Math.abs(turnFor(at) - turnFor(at - 1));
			expect(Math.min(apart, 1 - apart)).toBeGreaterThan(0.3);
		}
	});
});
