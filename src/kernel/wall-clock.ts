const formats = {
	nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' })
};

/** A moment by the clock on the wall (yyyy-mm-ddThh:mm) in words: dinsdag 1 december 2026 om 10:00. */
export const wallInWords = (wall: string, locale: 'nl' | 'en'): string =>
	formats[locale].format(new Date(`${wall}:00Z`));
