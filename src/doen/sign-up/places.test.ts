import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, placesLeft, reachOf, shownOutside, whoMovesUp } from './places.rules.ts';

const groups = fc.array(fc.record({ people: fc.integer({ min: 1, max: 9 }) }), { maxLength: 40 });

test('[R26] whoever moves up fits, in order, and nobody who still waits would have fitted', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 60 }), groups, (left, waiting) => {
			const lucky = whoMovesUp(left, waiting);
			const given = lucky.reduce((sum, one) => sum + one.people, 0);
			expect(given).toBeLessThanOrEqual(left);
			expect(waiting.filter((one) => lucky.includes(one))).toEqual(lucky);
			for (const one of waiting.filter((each) => !lucky.includes(each)))
				expect(fits(left - given, one.people)).toBe(false);
		})
	);
	expect(whoMovesUp(null, [{ people: 5 }])).toHaveLength(1);
	expect(placesLeft(3, 5)).toBe(0);
	expect(placesLeft(null, 5)).toBeNull();
});

test('only what is one address or one number is a way to reach somebody', () => {
	for (const good of ['an@voorbeeld.nl', 'a.b+c@x-y.co.uk'])
		expect(reachOf(good), good).toEqual({ email: good });
	for (const good of ['06 12345678', '+31 (0)6-12345678', '0201234567'])
		expect(reachOf(good), good).toEqual({ phone: good });
	const wrong = ['', 'an', 'a@b', 'a@b.nl,c@d.nl', 'a@b.nl\r\nBcc: c@d.nl', '<a@b.nl>', 'a b@c.nl'];
	for (const one of [...wrong, '12', 'a..b@c.nl', '.a@c.nl', '06\n12345678'])
		expect(reachOf(one), one).toBeUndefined();
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('\r', '\n', '\0'), fc.string(), (a, sign, b) => {
			expect(reachOf(`${a}${sign}${b}`)).toBeUndefined();
		})
	);
});

test('groups under ten stay with the team', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ number: fc.nat(40) })), (counts) => {
			expect(shownOutside(counts).every((one) => one.number >= 10)).toBe(true);
		})
	);
});
