/** A score in words of its language, with one decimal. */
export const inScore = (value: number, locale: 'nl' | 'en', decimals = 1): string =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
		...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals }
	}).format(value);

/** A change with its sign: +0,6 or −0,6. */
export const inChange = (value: number, locale: 'nl' | 'en'): string =>
	`${value > 0 ? '+' : value < 0 ? '−' : ''}${inScore(Math.abs(value), locale)}`;

interface Band {
	from: number;
	to: number;
	option?: number | undefined;
}

/** How a step of the distribution is called. */
export function bandName(
	band: Band,
	options: readonly { nl: string; en: string }[],
	locale: 'nl' | 'en'
): string {
	if (band.option !== undefined) return options[band.option]![locale];
	const edge = (value: number) =>
		Number.isInteger(value) ? String(value) : inScore(value, locale);
	return band.from === band.to ? edge(band.from) : `${edge(band.from)}–${edge(band.to)}`;
}
