import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	field,
	layOut,
	line,
	outermost,
	toPercent,
	toUnits,
	type Shown
} from '#routes/(app)/denken/krachtenvelden/field.ts';

const shown = (id: string, more: Partial<Shown>): Shown => ({
	...{ id, name: id, small: '', isResident: false, stance: 0, power: 3, x: null, y: null, ...more }
});
const far = ({ x, y }: { x: number; y: number }) =>
	Math.hypot((x - field.width / 2) / outermost.x, (y - field.height / 2) / outermost.y);

test('[R79] who is for it stands nearer than who is against it; in between stands on the line', () => {
	const { tags } = layOut([2, 1, 0, -1, -2].map((stance) => shown(`a${stance}`, { stance })));
	const distances = tags.map(far);
	expect([...distances].sort()).toEqual(distances);
	expect(distances[2]).toBeCloseTo(line, 1);
});

test('[R79] who has more power has a larger tag; not known stands under the field', () => {
	const { tags, height } = layOut([
		shown('a', { power: 1 }),
		shown('a', { id: 'b', power: 5 }),
		shown('a', { id: 'c', stance: null })
	]);
	expect(tags[1]!.height).toBeGreaterThan(tags[0]!.height);
	expect(tags[1]!.width).toBeGreaterThan(tags[0]!.width);
	expect(tags[2]).toMatchObject({ isKnown: false });
	expect(tags[2]!.y).toBeGreaterThan(field.height);
	expect(height).toBeGreaterThan(tags[2]!.y);
});

test('a tag that was put by hand stands there, within the field', () => {
	const { tags } = layOut([shown('a', { x: 25, y: 50 }), shown('b', { x: 100, y: 0 })]);
	expect(toPercent(tags[0]!)).toEqual({ x: 25, y: 50 });
	expect(tags[1]!.x + tags[1]!.width / 2).toBeLessThanOrEqual(field.width);
	expect(tags[1]!.y - tags[1]!.height / 2).toBeGreaterThanOrEqual(0);
});

test('everybody has a place in the picture, and ten of them lie over nobody', () => {
	const actor = fc.record({
		stance: fc.option(fc.integer({ min: -2, max: 2 })),
		power: fc.option(fc.integer({ min: 1, max: 5 })),
		name: fc.string({ minLength: 1, maxLength: 30 })
	});
	fc.assert(
		fc.property(fc.array(actor, { maxLength: 40 }), (actors) => {
			const { tags, height } = layOut(actors.map((one, index) => shown(String(index), one)));
			expect(tags).toHaveLength(actors.length);
			for (const tag of tags) {
				expect(tag.x - tag.width / 2).toBeGreaterThanOrEqual(0);
				expect(tag.x + tag.width / 2).toBeLessThanOrEqual(field.width);
				expect(tag.y + tag.height / 2).toBeLessThanOrEqual(height);
			}
		})
	);
	const { tags } = layOut(
		Array.from({ length: 10 }, (_, index) =>
			shown(`actor nummer ${index}`, { stance: (index % 5) - 2 })
		)
	);
	for (const a of tags)
		for (const b of tags)
			expect(
				a === b ||
					Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
					Math.abs(a.y - b.y) >= (a.height + b.height) / 2
			).toBe(true);
});

test('percent and units are each other’s way back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 30, max: 70 }), fc.integer({ min: 20, max: 80 }), (x, y) => {
			expect(toPercent(toUnits({ x, y }, { width: 80, height: 40 }))).toEqual({
				x: expect.closeTo(x, 0),
				y: expect.closeTo(y, 0)
			});
		})
	);
});
