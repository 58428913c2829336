const of = (locale: 'nl' | 'en', digits: number) =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: digits });

/** How many decimals say something, by unit; the others are counted whole. */
const decimals: Record<string, number> = {
	...{ km2: 2, km: 1, perHousehold: 1, persons: 1, score: 2 }
};

/** A figure in words of its language: 4.180 and 12,5 in Dutch, 4,180 and 12.5 in English. */
export function formatNumber(value: number, unit: string, locale: 'nl' | 'en'): string {
	const digits = unit === 'percent' && Math.abs(value) < 10 ? 1 : (decimals[unit] ?? 0);
	return of(locale, digits).format(value);
}

/** A margin in words of its language, in two digits that say something: 0,2 and 1,3 and 14. */
export const formatMargin = (margin: number, locale: 'nl' | 'en'): string =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
		maximumSignificantDigits: 2
	}).format(margin);
