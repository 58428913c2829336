/** Where the time comes from; tests and the seed bring their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** A clock that always says the same moment. */
export const fixedClock = (iso: string): Clock => {
	const moment = new Date(iso);
	return () => moment;
};

const dayInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands, as yyyy-mm-dd. */
export const dayOf = (moment: Date): string => dayInAmsterdam.format(moment);

/** The day a number of calendar months later, as yyyy-mm-dd; the 31st falls back to the last day there is. */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)));
	return moved.toISOString().slice(0, 10);
}

/** The day a number of days later, as yyyy-mm-dd. */
export function addDays(day: string, days: number): string {
	const moved = new Date(`${day}T00:00:00Z`);
	moved.setUTCDate(moved.getUTCDate() + days);
	return moved.toISOString().slice(0, 10);
}
