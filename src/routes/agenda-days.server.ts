import { addDays, addMonths } from '#kernel/index.ts';

/** So many times stand in one list; a link leads on to the days after. */
export const longestList = 200;
/** So many stand in one day of a month; a link leads on to the whole day. */
const longestDay = 8;

/** The weeks of a month from Monday on, each day with what it holds. */
export function weeksOf<T extends { at: string }>(month: string, times: readonly T[]) {
	const first = `${month}-01`;
	const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
	const begin = addDays(first, -weekday);
	const byDay = Map.groupBy(times, ({ at }) => at.slice(0, 10));
	const end = addMonths(first, 1);
	const weeks: { day: string; isInside: boolean; times: T[]; more: number }[][] = [];
	for (let day = begin; day < end; day = addDays(day, 7))
		weeks.push(
			Array.from({ length: 7 }, (_, index) => {
				const on = addDays(day, index);
				const all = byDay.get(on) ?? [];
				const times = all.length > longestDay + 1 ? all.slice(0, longestDay) : all;
				return { day: on, isInside: on.startsWith(month), times, more: all.length - times.length };
			})
		);
	return weeks;
}

/** Of the times of a month: what fits in one list, in whole days, and the day on which the rest goes on. */
export function headOf<T extends { at: string }>(times: readonly T[]) {
	const day = times[longestList]?.at.slice(0, 10);
	if (!day) return { times: [...times], later: null };
	const before = times.filter(({ at }) => at < day);
	if (before.length > 0) return { times: before, later: day };
	const whole = times.filter(({ at }) => at.startsWith(day));
	return { times: whole, later: times[whole.length]?.at.slice(0, 10) ?? null };
}
