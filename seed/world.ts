import { addDays, addMonths, dayOf, fixedClock } from '#kernel/index.ts';
import type { Actor, Context, Database } from '#kernel/index.ts';
import type { AreaName } from './areas.ts';

export type Name = 'kees' | 'noor' | 'bram' | 'ilse' | 'joost' | 'samira';

/** What a situation is told with: who there are, and where. */
export interface SeedWorld {
	db: Database;
	secret: string;
	actors: Record<Name, Actor>;
	areas: Record<AreaName, string>;
}

/** As somebody, on a day, at two in the afternoon. */
export const on = (
	{ db, secret, actors }: Pick<SeedWorld, 'db' | 'secret' | 'actors'>,
	who: Name,
	day: string
): Context => ({
	...{ db, secret, actor: actors[who], origin: 'seed' },
	clock: fixedClock(`${day}T14:00:00+01:00`)
});

const today = () => dayOf(new Date());

/**
 * A day of the quarter that runs, or of so many quarters before it; never later than today.
 * A signal is told on the quarter that runs, so these days go along with the calendar.
 * @param day counted from the first day of that quarter, which is 0
 */
export function inQuarter(before: number, day: number): string {
	const [year, month] = today().split('-').map(Number) as [number, number];
	const first = `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
	const found = addDays(addMonths(first, -3 * before), day);
	return found < today() ? found : today();
}

/** The first day from tomorrow on with this month and date (mm-dd). */
export function nextDay(monthAndDate: string): string {
	const year = Number(today().slice(0, 4));
	const thisYear = `${year}-${monthAndDate}`;
	return thisYear > today() ? thisYear : `${year + 1}-${monthAndDate}`;
}

/** A day this many months from today: until then a link works. */
export const monthsAhead = (months: number): string => addMonths(today(), months);
