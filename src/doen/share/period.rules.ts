import { addDays } from '#kernel/index.ts';

/** From a first day up to and including a last one; without a last day it goes on. */
export interface Period {
	since: string;
	until: string | null;
}

/** The quarter of a day, as 2026-Q3. */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const pad = (month: number) => String(month).padStart(2, '0');

/** The quarter after this one. */
export function nextQuarter(quarter: string): string {
	const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
	return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

export const firstDayOf = (quarter: string): string =>
	`${quarter.slice(0, 4)}-${pad(Number(quarter.slice(6)) * 3 - 2)}-01`;

export const lastDayOf = (quarter: string): string => addDays(firstDayOf(nextQuarter(quarter)), -1);

/** The quarters from that of one day up to that of another, the oldest first; the newest where there are too many. */
export function quartersBetween(first: string, last: string, most = 40): string[] {
	const found: string[] = [];
	const end = quarterOf(last);
	for (let quarter = quarterOf(first); quarter <= end; quarter = nextQuarter(quarter))
		found.push(quarter);
	return found.slice(-most);
}

/** Whether a period has at least a day within a quarter. */
export const isIn = ({ since, until }: Period, quarter: string): boolean =>
	since <= lastDayOf(quarter) && (until === null || until >= firstDayOf(quarter));

/** The same days in as few periods as can be: what overlaps or follows at once becomes one. */
export function merged(periods: readonly Period[]): Period[] {
	const found: Period[] = [];
	for (const one of periods.toSorted((a, b) => a.since.localeCompare(b.since))) {
		const last = found.at(-1);
		if (!last || (last.until !== null && one.since > addDays(last.until, 1)))
			found.push({ since: one.since, until: one.until });
		else if (last.until !== null && (one.until === null || one.until > last.until))
			last.until = one.until;
	}
	return found;
}

const daysFrom = (first: string, last: string) =>
	Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000) + 1;

/** How many days of a quarter have been, today included. */
export const daysThatWere = (quarter: string, today: string): number => {
	const last = lastDayOf(quarter) < today ? lastDayOf(quarter) : today;
	return Math.max(0, daysFrom(firstDayOf(quarter), last));
};

/** On how many days of a quarter at least one of the periods held, up to today. A day counts once. */
export function daysIn(periods: readonly Period[], quarter: string, today: string): number {
	const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
	let days = 0;
	for (const { since, until } of merged(periods)) {
		const from = since > first ? since : first;
		const to = [until ?? last, last, today].sort()[0]!;
		if (from <= to) days += daysFrom(from, to);
	}
	return days;
}
