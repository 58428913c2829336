import type { Words } from '#ui/shared.ts';

/** A period in words: "4e kwartaal 2026" or "november 2026". */
export function periodName(period: string, locale: string, t: Words['questionAnalysis']): string {
	const [year = '', part = ''] = period.split('-');
	return part.startsWith('Q')
		? t.quarterName(year, part.slice(1))
		: monthOf(period, locale, 'long');
}

/** The same, short enough to stand under a bar: "K4" or "nov". */
export function shortPeriod(period: string, locale: string, t: Words['questionAnalysis']): string {
	const part = period.split('-')[1] ?? '';
	return part.startsWith('Q') ? t.quarterShort(part.slice(1)) : monthOf(period, locale, 'short');
}

const monthOf = (period: string, locale: string, month: 'long' | 'short') =>
	new Intl.DateTimeFormat(locale, {
		...{ month, timeZone: 'UTC' },
		...(month === 'long' && { year: 'numeric' })
	}).format(new Date(`${period}-01T00:00:00Z`));
