const formats = {
	nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
};

/** A day (yyyy-mm-dd) in words: 4 maart 2026, 4 March 2026. */
export const formatDay = (day: string, locale: 'nl' | 'en'): string =>
	formats[locale].format(new Date(`${day}T00:00:00Z`));

const months = {
	nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
};

/** A month (yyyy-mm) in words: maart 2026, March 2026. */
export const formatMonth = (month: string, locale: 'nl' | 'en'): string =>
	months[locale].format(new Date(`${month}-01T00:00:00Z`));
