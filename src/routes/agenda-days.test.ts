import { expect, test } from 'vitest';
import { headOf, weeksOf } from './agenda-days.server.ts';

const onDay = (day: string, count: number) =>
	Array.from({ length: count }, (_, index) => ({ at: `${day}T10:00`, id: `${day} ${index}` }));

test('[R26] a full day of a month names eight and says how many more there are', () => {
	const weeks = weeksOf('2026-11', [...onDay('2026-11-03', 12), ...onDay('2026-11-04', 9)]);
	const days = weeks.flat();
	expect(days).toHaveLength(42);
	expect(days.filter(({ isInside }) => isInside)).toHaveLength(30);
	const third = days.find(({ day }) => day === '2026-11-03')!;
	expect([third.times.length, third.more]).toEqual([8, 4]);
	// One more would take as much room as the line that says so.
	const fourth = days.find(({ day }) => day === '2026-11-04')!;
	expect([fourth.times.length, fourth.more]).toEqual([9, 0]);
});

test('[R26] a long month stands in whole days, and the rest goes on at the next', () => {
	const short = onDay('2026-11-03', 200);
	expect(headOf(short)).toEqual({ times: short, later: null });
	const long = [...onDay('2026-11-03', 150), ...onDay('2026-11-05', 80)];
	expect(headOf(long)).toMatchObject({ times: { length: 150 }, later: '2026-11-05' });
	const oneDay = [...onDay('2026-11-03', 250), ...onDay('2026-11-09', 1)];
	expect(headOf(oneDay)).toMatchObject({ times: { length: 250 }, later: '2026-11-09' });
	expect(headOf(onDay('2026-11-03', 250))).toMatchObject({ times: { length: 250 }, later: null });
});
