import type { nl } from './nl/index.ts';

export type Words = typeof nl;
type Locale = 'nl' | 'en';

const loaded: Partial<Record<Locale, Words>> = {};

/** Fetches the words of one language, once: a browser gets the language of its reader and no other. */
export async function loadWords(locale: Locale): Promise<void> {
	loaded[locale] ??=
		locale === 'en' ? (await import('./en/index.ts')).en : (await import('./nl/index.ts')).nl;
}

/**
 * All words of the screens in one language. A word missing in English fails the type check.
 * Before the words of that language are there (a page of an error), those that are.
 */
export const words = (locale: Locale): Words => loaded[locale] ?? loaded.nl ?? loaded.en!;
