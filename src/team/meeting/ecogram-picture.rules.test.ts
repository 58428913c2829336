import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { strokesOf, svgOf, type Placed } from './ecogram-picture.rules.ts';
import { directions, qualities, rings } from './ecogram.rules.ts';

const placed: fc.Arbitrary<Placed> = fc.record({
	called: fc.string({ minLength: 1, maxLength: 80 }),
	kind: fc.constantFrom('family' as const, 'professional' as const),
	ring: fc.constantFrom(...rings),
	wish: fc.constantFrom('more' as const, 'same' as const, 'less' as const),
	turn: fc.double({ min: 0, max: 0.999, noNaN: true }),
	line: fc.option(
		fc.record({
			quality: fc.constantFrom(...qualities),
			support: fc.constant([]),
			direction: fc.constantFrom(...directions)
		})
	)
});

test('[R46] whatever somebody is called, the picture holds no code and nothing from elsewhere', () => {
	const nasty = { called: '<script>alert(1)</script>"&\u0000' };
	fc.assert(
		fc.property(fc.array(placed, { maxLength: 8 }), (people) => {
			const svg = svgOf(
				[...people, ...people.slice(0, 1).map((one) => ({ ...one, ...nasty }))],
				'ik'
			);
			expect(svg).not.toMatch(/<script|<image|href|javascript:|NaN|undefined/i);
			expect(svg.match(/<text/g)!.length).toBe(people.length + 1 + Math.min(1, people.length));
			for (const text of svg.match(/<text[^>]*>[^<]*<\/text>/g)!)
				expect(text).not.toContain('\u0000');
		})
	);
});

test('[R46] arrows say which way support goes, and every quality has strokes of its own', () => {
	const one = (quality: (typeof qualities)[number], direction: (typeof directions)[number]) =>
		strokesOf({
			...{ called: 'Karin', kind: 'family', ring: 1, wish: 'same', turn: 0.2 },
			line: { quality, support: ['advice'], direction }
		})!;
	expect(one('ordinary', 'gets').arrows).toHaveLength(1);
	expect(one('ordinary', 'gives').arrows).toHaveLength(1);
	expect(one('ordinary', 'both').arrows).toHaveLength(2);
	expect(one('ordinary', 'gets').arrows[0]).not.toBe(one('ordinary', 'gives').arrows[0]);
	const bare = { quality: 'ordinary', support: [], direction: 'both' } as const;
	const line = { ...bare, support: [] };
	const karin = { called: 'Karin', kind: 'family', ring: 1, wish: 'same', turn: 0.2 } as const;
	expect(strokesOf({ ...karin, line })!.arrows).toEqual([]);
	const looks = qualities.map((quality) => {
		const { path, width, dash, cross } = one(quality, 'both');
		return JSON.stringify([path, width, dash, cross]);
	});
	expect(new Set(looks).size).toBe(qualities.length);
});
