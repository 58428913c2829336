// The clock on the wall in the Netherlands: 'yyyy-mm-ddThh:mm', without a zone. One rule since 1996: summer time from the
// last Sunday of March at 02:00 until the last Sunday of October at 03:00 (Directive 2000/84/EC).

const minute = 60_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** The wall clock as a date in UTC, to reckon with; what is written as UTC here is the clock on the wall. */
export const floating = (wall: string): Date => new Date(`${wall.slice(0, 16)}:00Z`);

export const fromFloating = (date: Date): string => date.toISOString().slice(0, 16);

export const addMinutes = (wall: string, minutes: number): string =>
	fromFloating(new Date(floating(wall).getTime() + minutes * minute));

/** Whether this is a moment on the calendar: 31 February is not. From 1996 until 2100. */
export function isWall(text: string): boolean {
	if (!shape.test(text) || text < '1996' || text >= '2100') return false;
	const date = floating(text);
	return !Number.isNaN(date.getTime()) && fromFloating(date) === text;
}

const lastSunday = (year: number, month: number): string => {
	const last = new Date(Date.UTC(year, month, 0));
	last.setUTCDate(last.getUTCDate() - last.getUTCDay());
	return last.toISOString().slice(0, 10);
};

const changes = (wall: string) => {
	const year = Number(wall.slice(0, 4));
	return { spring: lastSunday(year, 3), autumn: lastSunday(year, 10) };
};

/** An hour that is skipped in spring does not exist: half past two is then half past three. */
export const realWall = (wall: string): string =>
	wall.slice(11, 13) === '02' && wall.slice(0, 10) === changes(wall).spring
		? addMinutes(wall, 60)
		: wall;

/** Minutes ahead of UTC; of an hour that comes twice in autumn, the first. */
export function offsetOf(wall: string): 60 | 120 {
	const { spring, autumn } = changes(wall);
	return wall >= `${spring}T03:00` && wall < `${autumn}T03:00` ? 120 : 60;
}

/** The moment in UTC at which the clock on the wall says this. */
export function momentOf(wall: string): Date {
	const real = realWall(wall);
	return new Date(floating(real).getTime() - offsetOf(real) * minute);
}

/** What the clock on the wall says at a moment. */
export function wallOf(moment: Date): string {
	const winter = fromFloating(new Date(moment.getTime() + 60 * minute));
	const summer = fromFloating(new Date(moment.getTime() + 120 * minute));
	const { spring, autumn } = changes(winter);
	return winter >= `${spring}T02:00` && winter < `${autumn}T02:00` ? summer : winter;
}

/** With its zone, for a reader that is a machine: 2026-11-25T10:00:00+01:00. */
export function withOffset(wall: string): string {
	const real = realWall(wall);
	return `${real}:00+0${offsetOf(real) / 60}:00`;
}
