const of = (locale: 'nl' | 'en', digits: number) =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: digits });

/** A figure in words of its language: 4.180 and 12,5 in Dutch, 4,180 and 12.5 in English. */
export function formatNumber(value: number, unit: string, locale: 'nl' | 'en'): string {
	const digits = unit === 'km2' ? 2 : unit === 'percent' && Math.abs(value) < 10 ? 1 : 0;
	return of(locale, digits).format(value);
}
