import type { Words } from '#ui/shared.ts';

interface Limits {
	days: string[];
	parts: string[];
	howOften: string | null;
	never: string | null;
	timeLimit: string | null;
	stopsWhen: string | null;
}

const week = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** Days as people say them: three or more in a row from the first until the last. */
export function daysInWords(days: readonly string[], t: Words['talent']): string {
	const order = week.filter((day) => days.includes(day));
	const [first, last] = [order[0], order.at(-1)];
	const inRow = order.length > 2 && week.indexOf(last!) - week.indexOf(first!) === order.length - 1;
	if (inRow) return t.fromUntil(t.dayNames[first!]!, t.dayNames[last!]!);
	return order.map((day) => t.dayNames[day]).join(', ');
}

/** When somebody can and where it ends, in sentences; what was not said is left out. */
export function limitsInWords(one: Limits, t: Words['talent']): string[] {
	const when = [
		daysInWords(one.days, t),
		one.parts.map((part) => t.partNames[part]).join(', '),
		one.howOften ? t.oftens[one.howOften] : ''
	];
	return [
		...(one.never ? [t.not(one.never)] : []),
		...(when.some(Boolean) ? [when.filter(Boolean).join(' · ')] : []),
		...(one.timeLimit ? [t.takes(one.timeLimit)] : []),
		...(one.stopsWhen ? [t.stops(one.stopsWhen)] : [])
	];
}
