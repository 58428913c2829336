import type { nl } from './nl/index.ts';

export type Words = typeof nl;
/** A part of the words: one file of each language. */
export type Part = keyof Words;
type Locale = 'nl' | 'en';

// The builder makes a file of each part, so that a browser fetches those it needs.
const files = import.meta.glob<Partial<Words>>(['./nl/*.ts', './en/*.ts', '!./*/index.ts']);
const fileOf = (part: Part) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const partOf = (file: string) =>
	/(\w[\w-]*)\.ts$/.exec(file)![1]!.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) as Part;
const allParts = [...new Set(Object.keys(files).map(partOf))];

const loaded: Record<Locale, Partial<Words>> = { nl: {}, en: {} };

/** Fetches parts of the words of one language, each once: without a list all of them, as a server wants. */
export async function loadWords(locale: Locale, parts: readonly Part[] = allParts): Promise<void> {
	const wanted = parts.filter((part) => !loaded[locale][part]);
	await Promise.all(
		wanted.map(async (part) => {
			const file = await files[`./${locale}/${fileOf(part)}.ts`]!();
			Object.assign(loaded[locale], { [part]: file[part] });
		})
	);
}

/**
 * The words of the screens in one language; src/routes/words.ts says which parts a page has at hand. A word missing in
 * English fails the type check. Before any words of that language are there (a page of an error), those of the other.
 */
export const words = (locale: Locale): Words =>
	(loaded[locale]?.shell ? loaded[locale] : loaded.nl.shell ? loaded.nl : loaded.en) as Words;
