import { formatDay, type Words } from '#ui/shared.ts';

/** A period in words: from a day, up to and including another, or going on. */
export const periodInWords = (
	{ since, until }: { since: string; until: string | null },
	t: Words['inProgress']['share'],
	locale: 'nl' | 'en'
): string =>
	until === null
		? t.goesOn(formatDay(since, locale))
		: until === since
			? formatDay(since, locale)
			: t.fromTo(formatDay(since, locale), formatDay(until, locale));

/** A number of hours as people write it: 1,5 in Dutch. */
export const hoursInWords = (hours: number, locale: 'nl' | 'en'): string =>
	new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 2 }).format(
		hours
	);
