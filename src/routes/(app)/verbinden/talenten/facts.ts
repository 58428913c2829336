import type { Words } from '#ui/shared.ts';

interface Limits {
	days: string[];
	parts: string[];
	howOften: string | null;
	never: string | null;
	timeLimit: string | null;
	stopsWhen: string | null;
}

/** When somebody can and where it ends, in sentences; what was not said is left out. */
export function limitsInWords(one: Limits, t: Words['talent']): string[] {
	const when = [
		one.days.map((day) => t.dayNames[day]).join(', '),
		one.parts.map((part) => t.partNames[part]).join(', '),
		one.howOften ? t.oftens[one.howOften] : ''
	];
	return [
		...(one.never ? [t.not(one.never)] : []),
		...(when.some(Boolean) ? [when.filter(Boolean).join(' · ')] : []),
		...(one.timeLimit ? [`${t.timeLimit} ${one.timeLimit}`] : []),
		...(one.stopsWhen ? [`${t.stopsWhen} ${one.stopsWhen}`] : [])
	];
}
