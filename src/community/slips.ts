import {
	dutchNear,
	matchOf,
	meantCompound,
	meantWord,
	queryOf,
	stemsOf,
	type Read,
	type SearchTerm
} from '#kernel/index.ts';
import { wordsNotFound, type Found } from './search.rules.ts';
import { countStems } from './search.store.ts';

/** For so many words a near one is looked for, and from so many letters: a short one is too soon another word. */
const mostSlips = 3;
const shortest = 5;
/** The database looks for so many near words at once. */
const mostNear = 30;

/** A word that stands nowhere, and the near one that does. */
export interface Slip {
	typed: string;
	meant: string;
}

const startsOf = (stems: readonly string[]) => [...new Set(stems.map((stem) => stem.slice(0, 2)))];

/** What was probably meant, among the words in what this reader may see; undefined when the word stands there itself. */
async function findMeant(
	tx: Read,
	organisationId: string,
	typed: string,
	own: readonly SearchTerm[]
): Promise<string | undefined> {
	// First the Dutch words that are near: few, so the database looks for just these.
	const near = dutchNear(typed);
	const ownStems = own.flatMap(({ stems }) => stems);
	const stems = [...new Set(near.flatMap(stemsOf))].slice(0, mostNear);
	const query = [queryOf(ownStems), ...stems.map((stem) => `'${stem}'`)].join(' | ');
	const seen = await countStems(tx, organisationId, query, startsOf([...ownStems, ...stems]));
	const isOwn = (stem: string) => own.some((term) => matchOf(term, { stems: [stem], parts: [] }));
	if ([...seen.keys()].some(isOwn)) return undefined;
	const dutch = meantWord(typed, seen);
	if (dutch) return dutch;
	// Then names and words of the street, which begin as they were typed or with the first two letters turned round.
	const starts = [typed.slice(0, 2), typed[1]! + typed[0]!];
	const begins = starts.map((start) => `'${start}':*`).join(' | ');
	const others = await countStems(tx, organisationId, begins, starts);
	return meantWord(typed, others) ?? meantCompound(near);
}

/** Near words for those that stand in nothing this reader may see. */
export async function findSlips(
	tx: Read,
	organisationId: string,
	terms: readonly SearchTerm[],
	found: readonly Found[]
): Promise<Slip[]> {
	const slips: Slip[] = [];
	const unknown = wordsNotFound(found, terms).filter((word) => word.length >= shortest);
	for (const typed of unknown.slice(0, mostSlips)) {
		const own = terms.filter(({ word }) => word === typed);
		const meant = await findMeant(tx, organisationId, typed, own);
		if (meant) slips.push({ typed, meant });
	}
	return slips;
}
