import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { room, rings } from './rings.rules.ts';
import { capitals, hintOn, inOrder, readOut, wouldLoop, type Hung } from './ripple.rules.ts';

/** A tree: each ripple hangs under one drawn before it, or under the start. */
const trees = fc
	.array(
		fc.record({
			under: fc.nat(1000),
			capitals: fc.subarray([...capitals])
		}),
		{ maxLength: 60 }
	)
	.map((drawn) =>
		drawn.map(({ under, capitals }, index) => {
			const parent = under % (index + 1);
			return { id: `r${index}`, parentId: parent === index ? null : `r${parent}`, capitals };
		})
	);
const depthOf = (ripples: readonly Hung[], id: string): number => {
	const { parentId } = ripples.find((one) => one.id === id)!;
	return parentId === null ? 1 : 1 + depthOf(ripples, parentId);
};

describe('[R93] a ripple map (methods.md 6.5)', () => {
	test('reads each ripple once, after what it came of and right before what came of it', () => {
		fc.assert(
			fc.property(trees, (tree) => {
				const placed = inOrder(tree);
				expect(placed.map(({ id }) => id).toSorted()).toEqual(tree.map(({ id }) => id).toSorted());
				for (const [index, one] of placed.entries()) {
					expect(one.number).toBe(index + 1);
					expect(one.level).toBe(depthOf(tree, one.id));
					const before = placed[index - 1];
					expect(one.level).toBeLessThanOrEqual((before?.level ?? 0) + 1);
					if (before && one.level === before.level + 1) expect(one.parentId).toBe(before.id);
				}
			})
		);
	});

	test('counts depth, branches and the capitals covered, however it was drawn', () => {
		fc.assert(
			fc.property(trees, (tree) => {
				const found = readOut(tree);
				expect(readOut(tree.toReversed())).toEqual(found);
				expect(found.ripples).toBe(tree.length);
				expect(found.branches).toBe(tree.filter((one) => one.parentId === null).length);
				expect(found.depth).toBe(Math.max(0, ...tree.map(({ id }) => depthOf(tree, id))));
				expect(new Set(found.covered)).toEqual(new Set(tree.flatMap((one) => one.capitals)));
			})
		);
		expect(readOut([])).toEqual({ ripples: 0, depth: 0, branches: 0, covered: [] });
	});

	test('never hangs a ripple under itself or under what came of it; every other move is fine', () => {
		fc.assert(
			fc.property(trees, fc.nat(), fc.nat(), (tree, from, to) => {
				if (tree.length === 0) return;
				const moved = tree[from % tree.length]!;
				const under = tree[to % tree.length]!;
				const after = tree.map((one) =>
					one.id === moved.id ? { ...one, parentId: under.id } : one
				);
				// Everything can still be reached exactly when there is no loop.
				expect(wouldLoop(tree, moved.id, under.id)).toBe(inOrder(after).length < tree.length);
				expect(wouldLoop(tree, moved.id, null)).toBe(false);
			})
		);
	});

	test('is drawn in rings: every dot on the ring of its level, within the picture, none over another', () => {
		fc.assert(
			fc.property(trees, (tree) => {
				const { size, radii, dots } = rings(tree);
				expect(dots).toHaveLength(tree.length);
				for (const { x, y, level } of dots) {
					const far = Math.hypot(x - size / 2, y - size / 2);
					expect(Math.abs(far - radii[level - 1]!)).toBeLessThan(0.3);
					for (const at of [x, y]) {
						expect(at).toBeGreaterThanOrEqual(12);
						expect(at).toBeLessThanOrEqual(size - 12);
					}
				}
				for (const [index, one] of dots.entries())
					for (const other of dots.slice(index + 1))
						if (one.level === other.level)
							expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(room - 4);
			})
		);
	});

	test('is for eight to twelve people; twenty is much, and nobody is refused', () => {
		expect([7, 8, 11, 12, 13, 20, 21].map(hintOn)).toEqual([
			...['few', undefined, undefined, undefined],
			...['many', 'many', 'crowd']
		]);
	});
});
