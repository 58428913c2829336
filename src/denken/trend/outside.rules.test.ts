import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forOutside, partForOutside } from './outside.rules.ts';
import { firstDayOf, periodOf, periodsUntil } from './period.rules.ts';

describe('what people outside the team may read', () => {
	test('1 to 4 is not told, nor a total from which it could be found', () => {
		expect(forOutside([2, 3, 9])).toEqual({ counts: [null, null, 9], total: null });
		expect(forOutside([0, 9, 12])).toEqual({ counts: [0, 9, 12], total: 21 });
		expect(partForOutside(18, 20)).toBeNull();
		expect(partForOutside(3, 20)).toBeNull();
		expect(partForOutside(8, 20)).toBe(8);
	});

	test('whatever is hidden could as well have been any other small number', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(30), { minLength: 1 }),
				fc.integer({ min: 1, max: 4 }),
				(counts, other) => {
					const small = counts.findIndex((count) => count >= 1 && count <= 4);
					fc.pre(small >= 0);
					expect(forOutside(counts.with(small, other))).toEqual(forOutside(counts));
				}
			)
		);
	});
});

describe('periods', () => {
	test('a day lies in a month and a quarter; the list runs over the turn of the year', () => {
		expect([periodOf('2026-11-25', 'month'), periodOf('2026-11-25', 'quarter')]).toEqual([
			'2026-11',
			'2026-Q4'
		]);
		expect(periodsUntil('2026-02-01', 'quarter', 3)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
		expect(periodsUntil('2026-01-31', 'month', 2)).toEqual(['2025-12', '2026-01']);
		expect([firstDayOf('2026-Q3'), firstDayOf('2025-12')]).toEqual(['2026-07-01', '2025-12-01']);
	});
});
