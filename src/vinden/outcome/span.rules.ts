/** The days in which something was, both included; yyyy-mm-dd. */
export interface Span {
	since: string;
	until: string;
}

const months = {
	nl: 'januari februari maart april mei juni juli augustus september oktober november december',
	en: 'january february march april may june july august september october november december'
};
const monthOf = (name: string) =>
	Object.values(months)
		.map((list) => list.split(' ').indexOf(name.toLowerCase()) + 1)
		.find((number) => number > 0);

const isYear = (year: number) => year >= 1950 && year < 2100;
const two = (number: number | string) => String(number).padStart(2, '0');
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function wholeMonth(year: number, month: number): Span | undefined {
	if (!isYear(year) || month < 1 || month > 12) return undefined;
	const start = `${year}-${two(month)}`;
	return { since: `${start}-01`, until: `${start}-${two(lastOf(year, month))}` };
}

function oneDay(year: number, month: number, date: number): Span | undefined {
	if (!wholeMonth(year, month) || date < 1 || date > lastOf(year, month)) return undefined;
	const day = `${year}-${two(month)}-${two(date)}`;
	return { since: day, until: day };
}

/**
 * A day or a month as people write it: 2026-06-12, 12-6-2026, 2026-06, 6-2026 or juni 2026.
 * @returns the days it covers; undefined when it is none of these, or no day that can be
 */
export function spanOf(written: string): Span | undefined {
	const said = written.trim();
	const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
	if (isoDay) return oneDay(+isoDay[1]!, +isoDay[2]!, +isoDay[3]!);
	const day = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(said);
	if (day) return oneDay(+day[3]!, +day[2]!, +day[1]!);
	const isoMonth = /^(\d{4})-(\d{1,2})$/.exec(said);
	if (isoMonth) return wholeMonth(+isoMonth[1]!, +isoMonth[2]!);
	const month = /^(\d{1,2})[-/](\d{4})$/.exec(said);
	if (month) return wholeMonth(+month[2]!, +month[1]!);
	const named = /^([a-z]+) (\d{4})$/i.exec(said);
	const number = named && monthOf(named[1]!);
	return number ? wholeMonth(+named[2]!, number) : undefined;
}

/** How a span is written: its day, its month, or nothing where it is a longer time; spanOf reads it back. */
export function writtenSpan({ since, until }: Span): { from: string; to: string } {
	const month = since.slice(0, 7);
	const whole = spanOf(month)!;
	if (since === until) return { from: since, to: '' };
	if (since === whole.since && until === whole.until) return { from: month, to: '' };
	const end = until.slice(0, 7);
	const wholeEnd = spanOf(end)!;
	return {
		from: since === whole.since && until === wholeEnd.until ? month : since,
		to: since === whole.since && until === wholeEnd.until ? end : until
	};
}
