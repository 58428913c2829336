/** Hours in words of its language: 1,5 in Dutch, 1.5 in English. */
export const inHours = (hours: number, locale: 'nl' | 'en'): string =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 2 }).format(
		hours
	);
