import { dutchThesaurus, searchWords, type Thesaurus } from '#kernel/index.ts';
import { saidOf } from './words.rules.ts';

/**
 * Offers carry the subjects that came with Vierzet as search words; by the organisation's own words and subjects they are
 * found by those words themselves: a tsquery for each.
 */
export function ownQueries(ids: readonly string[], { entries }: Thesaurus): string[] {
	const shipped = dutchThesaurus().entries;
	return ids.flatMap((id) => {
		const entry = entries[id];
		if (!entry || entry === shipped[id]) return [];
		const before = new Set(shipped[id] ? saidOf(shipped[id]) : []);
		const own = [
			...saidOf(entry).filter((one) => !before.has(one)),
			...(shipped[id] ? [] : [entry.nl])
		];
		return own.filter((one) => !one.startsWith('-')).flatMap(queryOfWord);
	});
}

/** Every word of a phrase; the parts of a compound do not count, or half of everything would be found. */
function queryOfWord(said: string): string[] {
	const begins = said.endsWith('*') ? ':*' : '';
	const stems = said
		.replace(/\*$/, '')
		.split(/\s+/)
		.flatMap((one) => searchWords(one).slice(0, 1));
	return stems.length > 0 ? [`(${stems.map((stem) => `'${stem}'${begins}`).join(' & ')})`] : [];
}
