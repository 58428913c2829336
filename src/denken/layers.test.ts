import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closesCircle, type Arrow } from './circle.rules.ts';
import { layOut, wrap } from './layers.rules.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const text = fc.string({ minLength: 1, maxLength: 60 });
const anyArrow = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });

/** Draws the arrows one by one, as somebody at a screen does: what is refused is not drawn. */
const drawAll = (asked: readonly Arrow[]) =>
	asked.reduce<Arrow[]>(
		(arrows, arrow) =>
			closesCircle(arrows, arrow) ||
			arrows.some(({ from, to }) => from === arrow.from && to === arrow.to)
				? arrows
				: [...arrows, arrow],
		[]
	);

/** Whether everything can be taken away by taking what nothing leads to: only then there is no circle. */
function runsOut(arrows: readonly Arrow[]): boolean {
	let left = [...arrows];
	for (;;) {
		const fewer = left.filter(({ from }) => left.some(({ to }) => to === from));
		if (fewer.length === left.length) return left.length === 0;
		left = fewer;
	}
}

describe('[R73] [R83] reasoning never runs in a circle', () => {
	test('arrows drawn in any order never close one', () => {
		fc.assert(fc.property(fc.array(anyArrow, { maxLength: 60 }), (a) => runsOut(drawAll(a))));
	});

	test('and what is refused would have closed one', () => {
		fc.assert(
			fc.property(fc.array(anyArrow, { maxLength: 40 }), anyArrow, (asked, arrow) => {
				const drawn = drawAll(asked);
				return closesCircle(drawn, arrow) !== runsOut([...drawn, arrow]);
			})
		);
	});
});

const anyStory = fc.record({
	nodes: fc.array(text, { minLength: 1, maxLength: ids.length }),
	arrows: fc.array(anyArrow, { maxLength: 40 })
});
type Story = { nodes: string[]; arrows: Arrow[] };
const storyOf = ({ nodes, arrows }: Story) => {
	const blocks = nodes.map((said, index) => ({ id: ids[index]!, text: said }));
	const known = drawAll(arrows).filter(({ from, to }) =>
		[from, to].every((id) => blocks.some((block) => block.id === id))
	);
	return { blocks, known, drawing: layOut(blocks, known, 1) };
};

describe('[R83] how a change story is drawn', () => {
	test('every arrow goes down, from the bottom of one block to the top of the other', () => {
		fc.assert(
			fc.property(anyStory, (story) => {
				const { drawing, known } = storyOf(story);
				const box = new Map(drawing.boxes.map((one) => [one.id, one]));
				expect(drawing.lines).toHaveLength(known.length);
				for (const { from, to, points } of drawing.lines) {
					const [start, end] = [points[0]!, points.at(-1)!];
					expect(start[1]).toBe(box.get(from)!.y + box.get(from)!.height);
					expect(end[1]).toBe(box.get(to)!.y);
					expect(end[1]).toBeGreaterThan(start[1]);
					points.slice(1).forEach(([, y], index) => {
						expect(y).toBeGreaterThanOrEqual(points[index]![1]);
					});
				}
			})
		);
	});

	test('no two blocks overlap, all of it lies in the drawing, and no arrow runs through a block', () => {
		fc.assert(
			fc.property(anyStory, (story) => {
				const { drawing, blocks } = storyOf(story);
				expect(drawing.boxes.map(({ id }) => id).sort()).toEqual(blocks.map(({ id }) => id));
				for (const one of drawing.boxes) {
					expect(one.x).toBeGreaterThanOrEqual(0);
					expect(one.x + one.width).toBeLessThanOrEqual(drawing.width);
					expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
					for (const other of drawing.boxes)
						if (one !== other)
							expect(
								one.x + one.width < other.x ||
									other.x + other.width < one.x ||
									one.y + one.height < other.y ||
									other.y + other.height < one.y
							).toBe(true);
					for (const { from, to, points } of drawing.lines)
						if (from !== one.id && to !== one.id)
							for (const [x, y] of points)
								expect(
									x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height
								).toBe(false);
				}
			})
		);
	});

	test('the same story gives the same drawing', () => {
		fc.assert(
			fc.property(anyStory, (story) => {
				expect(storyOf(story).drawing).toEqual(storyOf(story).drawing);
			})
		);
	});

	test('the longest way says how low a block lies; what leads to one thing lies just above it', () => {
		const blocks = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
		const arrows = [
			...[
				{ from: 'a', to: 'b' },
				{ from: 'b', to: 'c' }
			],
			...[
				{ from: 'a', to: 'c' },
				{ from: 'd', to: 'c' }
			]
		];
		const y = new Map(layOut(blocks, arrows).boxes.map((box) => [box.id, box.y]));
		expect(y.get('a')).toBeLessThan(y.get('b')!);
		expect(y.get('b')).toBeLessThan(y.get('c')!);
		expect(y.get('d')).toBe(y.get('b'));
		expect(layOut([], []).height).toBe(0);
	});

	test('a text is laid over lines that fit, and loses nothing that fits', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (said) => {
				const lines = wrap(said);
				expect(lines.length).toBeLessThanOrEqual(6);
				expect(lines.every((line) => [...line].length <= 24)).toBe(true);
				if (!lines.at(-1)?.endsWith('…'))
					expect(lines.join('').replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
			})
		);
	});
});
