import type { Locale } from './asker.ts';

const isOurs = (language: unknown): language is Locale => language === 'nl' || language === 'en';

/** A wish of a browser such as "nl-BE;q=0.8": the language and how much it is wanted, from 0 to 1. */
function readWish(wish: string): { language: string; weight: number } {
	const [tag = '', ...settings] = wish.trim().toLowerCase().split(';');
	const quality = settings.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
	return { language: tag.split('-')[0]!, weight: Number(quality ?? 1) };
}

/**
 * The language of the screens: the one that was chosen, else the one of ours that the browser wants most, else Dutch.
 * @param chosen the cookie
 * @param wishes the header Accept-Language
 */
export function pickLocale(chosen: string | undefined, wishes: string | null): Locale {
	if (isOurs(chosen)) return chosen;
	const wanted = (wishes ?? '')
		.split(',')
		.map(readWish)
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ language }) => language);
	return wanted.find(isOurs) ?? 'nl';
}
