import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, outcomes, stateOf } from './pause.rules.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const pauses = fc.array(
	fc.record({
		id: fc.uuid(),
		happenedOn: day,
		outcome: fc.option(fc.constantFrom(...outcomes)),
		backOn: fc.option(day)
	})
);

test('[R70] doing nothing yet is an outcome like every other', () => {
	for (const outcome of outcomes) {
		expect(stateOf({ outcome, backOn: null })).toBe('closed');
		expect(stateOf({ outcome, backOn: '2026-12-01' })).toBe('again');
	}
	expect(stateOf({ outcome: null, backOn: null })).toBe('open');
});

test('[R70] what goes on comes first, then what has a day to look again: the nearest day first', () =>
	fc.assert(
		fc.property(pauses, (all) => {
			const found = inOrder(all);
			expect(new Set(found)).toEqual(new Set(all));
			const places = found.map((one) => ['open', 'again', 'closed'].indexOf(stateOf(one)));
			expect(places).toEqual([...places].sort());
			const days = found.filter((one) => stateOf(one) === 'again').map((one) => one.backOn);
			expect(days).toEqual([...days].sort());
			const closed = found.filter((one) => stateOf(one) === 'closed').map((one) => one.happenedOn);
			expect(closed).toEqual([...closed].sort().reverse());
		})
	));
