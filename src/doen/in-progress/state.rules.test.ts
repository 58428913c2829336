import { addDays } from '#kernel/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSignOf, planStates, quietAfterDays, quietFor, stateOf } from './state.rules.ts';

const today = '2026-11-25';
const aDay = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
const state = fc.constantFrom(...planStates);

describe('[R87] the state of a plan', () => {
	test('is what people said last, and by itself never more than under way', () => {
		fc.assert(
			fc.property(fc.option(state), fc.nat(50), (said, happened) => {
				const found = stateOf(said, { happened });
				expect(found).toBe(said ?? (happened > 0 ? 'underWay' : 'notStarted'));
				if (said === null) expect(['done', 'stopped', 'stuck']).not.toContain(found);
			})
		);
	});

	test('the last sign of life is a day that was, and no day that was lies after it', () => {
		fc.assert(
			fc.property(aDay, fc.array(fc.option(aDay)), (begun, days) => {
				const last = lastSignOf(begun, days, today);
				expect([begun, ...days]).toContain(last);
				for (const day of days) if (day !== null && day <= today) expect(day <= last).toBe(true);
				if (last !== begun) expect(last <= today).toBe(true);
			})
		);
	});
});

describe('[R89] a plan of which nothing is seen', () => {
	const watched = { state: 'underWay' as const, startsOn: null };
	test('is asked about after more than sixty days, and not on the sixtieth', () => {
		expect(quietFor({ ...watched, lastSign: addDays(today, -60) }, today)).toBeNull();
		expect(quietFor({ ...watched, lastSign: addDays(today, -61) }, today)).toBe(61);
		expect(quietAfterDays).toBe(60);
	});

	test('is left alone when it is done or stopped, or has yet to start', () => {
		const lastSign = addDays(today, -300);
		for (const one of ['done', 'stopped'] as const)
			expect(quietFor({ ...watched, state: one, lastSign }, today)).toBeNull();
		const later = { state: 'notStarted' as const, lastSign, startsOn: '2027-01-11' };
		expect(quietFor(later, today)).toBeNull();
	});

	test('a newer sign never makes it quieter', () => {
		fc.assert(
			fc.property(state, aDay, fc.nat(400), fc.option(aDay), (of, lastSign, more, startsOn) => {
				const before = quietFor({ state: of, lastSign, startsOn }, today);
				const after = quietFor({ state: of, lastSign: addDays(lastSign, more), startsOn }, today);
				expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
			})
		);
	});
});
