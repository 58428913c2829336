import { searchWords } from '#kernel/index.ts';

export interface Card {
	id: string;
	text: string;
	/** The themes it lies with; none when it stands on its own. */
	themeIds: readonly string[];
}

/** What is said of nearly everything in this work, and binds nothing. */
const light = `zeggen zegt zei gezegd vragen vraagt vroeg komen komt kwam gaan gaat ging staan staat stond zitten zit zat
	lopen loopt liep willen wil wilde vinden vindt vond weten weet wist maken maakt maakte krijgen krijgt kreeg vertellen vertelt
	horen hoort hoorde zien ziet zag gezien geven geeft gaf laten laat liet mogen mag moeten doet deed hebben graag soms vaak
	steeds even samen alleen eigen nieuw klein groot goed heel erg mens mensen bewoner bewoners buurt buurtbewoner wijk dag
	dagen week weken maand jaar uur keer ochtend middag avond vandaag gisteren morgen paar een twee drie vier vijf zes elke lang lange
	ander blijven blijft bleef liggen ligt lag onder
	andere eerst laatste thuis ding dingen iedereen niemand notitie`;

/** Where a word stands: as itself, or as a part of a longer one. */
interface Place {
	token: string;
	isWhole: boolean;
}

export interface WordIndex {
	ids: readonly string[];
	/** The words of each card, by stem. */
	wordsOf: ReadonlyMap<string, ReadonlyMap<string, Place>>;
	/** Which cards hold a stem. */
	holders: ReadonlyMap<string, readonly string[]>;
	/** How much a stem says, from nearly 0 (in every card) to 1 (in two): tf-idf with every word counted once a card. */
	weight: (stem: string) => number;
	/** A stem as people wrote it in these cards. */
	nameOf: (stem: string, ids: readonly string[]) => string;
}

/** The words of cards, each with where it stands and how much it says. Cards come in any order. */
export function indexWords(cards: readonly Card[], ignore: readonly string[] = []): WordIndex {
	const known = new Map<string, string[]>();
	const stemsOf = (token: string) => {
		const found = known.get(token) ?? searchWords(token).filter((stem) => /^\p{L}{3}/u.test(stem));
		known.set(token, found);
		return found;
	};
	const silent = new Set(searchWords(light, ...ignore));
	const wordsOf = new Map<string, Map<string, Place>>();
	const holders = new Map<string, string[]>();
	for (const { id, text } of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		if (wordsOf.has(id)) continue;
		const words = new Map<string, Place>();
		for (const token of text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [])
			for (const [index, stem] of stemsOf(token).entries())
				if (!silent.has(stem) && (index === 0 || !words.has(stem)) && !words.get(stem)?.isWhole)
					words.set(stem, { token, isWhole: index === 0 });
		wordsOf.set(id, words);
		for (const stem of words.keys()) {
			const ids = holders.get(stem);
			if (ids) ids.push(id);
			else holders.set(stem, [id]);
		}
	}
	const most = Math.log(1 + Math.max(wordsOf.size, 2) / 2);
	const weights = new Map<string, number>();
	for (const [stem, { length }] of holders)
		weights.set(stem, length < 2 ? 0 : Math.log(1 + wordsOf.size / length) / most);
	const weight = (stem: string) => weights.get(stem) ?? 0;
	const nameOf = (stem: string, ids: readonly string[]) =>
		nameIn(
			stem,
			ids.flatMap((id) => wordsOf.get(id)?.get(stem) ?? [])
		);
	return { ids: [...wordsOf.keys()], wordsOf, holders, weight, nameOf };
}

/** The form most cards use; where it only stands inside longer words, the piece they share. */
function nameIn(stem: string, places: readonly Place[]): string {
	const wholes = places.filter(({ isWhole }) => isWhole).map(({ token }) => token);
	if (wholes.length > 0) {
		const times = (token: string) => wholes.filter((one) => one === token).length;
		return [...new Set(wholes)].sort(
			(a, b) => times(b) - times(a) || a.length - b.length || (a < b ? -1 : 1)
		)[0]!;
	}
	const [first = stem, ...others] = [...new Set(places.map(({ token }) => token))].sort();
	if (others.length === 0) return first;
	for (let length = first.length; length >= 3; length--)
		for (let start = 0; start + length <= first.length; start++) {
			const piece = first.slice(start, start + length);
			if (others.every((token) => token.includes(piece))) return piece;
		}
	return stem;
}

/** Whether two stems stand in different words of a card: a compound is no two words. */
export const standApart = ({ wordsOf }: WordIndex, id: string, one: string, other: string) =>
	wordsOf.get(id)?.get(one)?.token !== wordsOf.get(id)?.get(other)?.token;
