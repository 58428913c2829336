/** An amount in cents as euros: € 1.150 and € 640,50 in Dutch, €1,150 and €640.50 in English. */
export function formatEuros(cents: number, locale: 'nl' | 'en'): string {
	const digits = cents % 100 === 0 ? 0 : 2;
	return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
		...{ style: 'currency', currency: 'EUR' },
		...{ minimumFractionDigits: digits, maximumFractionDigits: digits }
	}).format(cents / 100);
}
