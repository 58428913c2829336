/** Periods in a year. */
export const yearLengths = { month: 12, quarter: 4 } as const;
export type PeriodKind = keyof typeof yearLengths;

/** The period a day lies in: 2026-11 or 2026-Q4. */
export function periodOf(day: string, kind: PeriodKind): string {
	const [year = '', month = ''] = day.split('-');
	return kind === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** The last so many periods up to and with the one this day lies in, oldest first. */
export function periodsUntil(day: string, kind: PeriodKind, number: number): string[] {
	const [year = 0, month = 1] = day.split('-').map(Number);
	const length = 12 / yearLengths[kind];
	return Array.from({ length: number }, (_, index) => {
		const months = year * 12 + month - 1 - (number - 1 - index) * length;
		const at = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
		return periodOf(at, kind);
	});
}

/** The first day of a period. */
export function firstDayOf(period: string): string {
	const [year, part = ''] = period.split('-');
	const month = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
	return `${year}-${String(month).padStart(2, '0')}-01`;
}
