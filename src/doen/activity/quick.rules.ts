// Nearly every rule is daily, weekly or monthly, and an agenda holds thousands: those are reckoned in days. The tests
// against an independent reader (agenda/calendar.rules.test.ts) and against the library (occasions.rules.test.ts) hold
// them to the same times as any other rule.

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const day = 86_400_000;

const numberOf = (wall: string) => Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) / day;
const dayOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);
/** From Monday, which is 0; the first day of 1970 was a Thursday. */
const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7;
const weekOf = (number: number) => Math.floor((number + 3) / 7);
const monthOf = (wall: string) => Number(wall.slice(0, 4)) * 12 + Number(wall.slice(5, 7)) - 1;
const firstDayOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / day;

type Parts = Partial<Record<string, string>>;
const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY'];

function partsOf(rule: string): Parts | undefined {
	const parts: Parts = {};
	for (const part of rule.split(';')) {
		const at = part.indexOf('=');
		parts[part.slice(0, at)] = part.slice(at + 1);
	}
	return Object.keys(parts).every((name) => known.includes(name)) ? parts : undefined;
}

export interface Ruled {
	rule: string;
	firstStart: string;
	/** The last time by the rule, where it is known: a rule that counts then needs no counting. */
	lastStart?: string | null;
}

/** The last moment that is looked at; undefined when only counting can tell. */
function endOf({ COUNT, UNTIL }: Parts, { lastStart }: Ruled, to: string): string | undefined {
	if (COUNT) return lastStart ? (lastStart < to ? lastStart : to) : undefined;
	if (!UNTIL) return to;
	const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d$/.exec(UNTIL);
	if (!found) return undefined;
	const until = `${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}`;
	return until < to ? until : to;
}

/** The numbers of the days from one to another, by a daily or weekly rule. */
function* daysOf({ FREQ, INTERVAL = '1', BYDAY }: Parts, first: number, [begin, end]: Days) {
	const interval = Number(INTERVAL);
	const isWeekly = FREQ === 'WEEKLY';
	const chosen = BYDAY?.split(',').map((name) => names.indexOf(name));
	const weekdays = chosen ?? (isWeekly ? [weekdayOf(first)] : [0, 1, 2, 3, 4, 5, 6]);
	for (let number = begin; number <= end; number++) {
		const away = (isWeekly ? weekOf(number) - weekOf(first) : number - first) % interval;
		if (away !== 0)
			number += isWeekly ? 7 * (interval - away) - weekdayOf(number) : interval - away;
		if (number <= end && weekdays.includes(weekdayOf(number))) yield number;
	}
}
type Days = readonly [begin: number, end: number];

/** The same by a monthly rule: which weekdays of the month, or which dates. */
function* monthDaysOf(parts: Parts, firstStart: string, [from, to]: readonly [string, string]) {
	const { INTERVAL = '1', BYDAY, BYMONTHDAY = String(Number(firstStart.slice(8, 10))) } = parts;
	const [first, interval] = [monthOf(firstStart), Number(INTERVAL)];
	for (let month = monthOf(from); month <= monthOf(to); month++) {
		const away = (month - first) % interval;
		if (away !== 0) month += interval - away;
		const [begin, length] = [firstDayOf(month), firstDayOf(month + 1) - firstDayOf(month)];
		const dates = BYDAY
			? BYDAY.split(',').flatMap((one) => weekdayDates(one, begin, length))
			: BYMONTHDAY.split(',').map((one) => (Number(one) < 0 ? length + 1 : 0) + Number(one));
		for (const date of [...new Set(dates)].sort((a, b) => a - b))
			if (date >= 1 && date <= length) yield begin + date - 1;
	}
}

/** The dates in a month of "2WE", "-1FR" or "MO" (each Monday); of one that is not there, none. */
function weekdayDates(asked: string, begin: number, length: number): number[] {
	const weekday = names.indexOf(asked.slice(-2));
	const first = 1 + ((weekday - weekdayOf(begin) + 7) % 7);
	const all = [0, 7, 14, 21, 28].map((more) => first + more).filter((date) => date <= length);
	const nth = Number(asked.slice(0, -2));
	return nth === 0 ? all : all.slice(...(nth > 0 ? [nth - 1, nth] : [nth, nth + 1 || undefined]));
}

/** The starts from `from` to `to` (both may be one), at most so many; undefined when the rule is another kind. */
export function quickStarts(
	ruled: Ruled,
	from: string,
	to: string,
	most: number
): string[] | undefined {
	const { rule, firstStart } = ruled;
	const parts = partsOf(rule);
	const last = parts && endOf(parts, ruled, to);
	if (!last) return undefined;
	const begin = from > firstStart ? from : firstStart;
	if (begin > last) return [];
	const isMonthly = parts.FREQ === 'MONTHLY';
	if (isMonthly ? parts.BYDAY && parts.BYMONTHDAY : parts.BYMONTHDAY) return undefined;
	if (!isMonthly && parts.FREQ !== 'WEEKLY' && parts.FREQ !== 'DAILY') return undefined;
	const numbers = isMonthly
		? monthDaysOf(parts, firstStart, [begin, last])
		: daysOf(parts, numberOf(firstStart), [numberOf(begin), numberOf(last)]);
	const time = firstStart.slice(10);
	const starts: string[] = [];
	for (const number of numbers) {
		const at = dayOf(number) + time;
		if (at > last || starts.length >= most) break;
		if (at >= begin) starts.push(at);
	}
	return starts;
}
