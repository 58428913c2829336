// BM25F: ranks texts of several fields for a few words. S. Robertson and H. Zaragoza, "The Probabilistic Relevance
// Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009, section 3.6; the formula for
// the rarity of a word is the one that never gets below zero, ln(1 + (N − n + ½) / (n + ½)).

/** A word of a text. */
export interface Word {
	/** Its stem, and without the ending of a tense. */
	stems: readonly string[];
	/** The stems of each part, when it is a compound. */
	parts: readonly (readonly string[])[];
}

/** Something that is looked for. */
export interface Term {
	stems: readonly string[];
	/** 1 for a word that was typed, less for a part of it. */
	weight: number;
}

export const fields = ['title', 'text', 'other'] as const;
/** A text to rank: its name, its own words, and other words it can be found by, for example a quote. */
export type Ranked = Record<(typeof fields)[number], readonly Word[]>;

/** How common the terms are: of `total` texts, so many hold each of them, in the order of the terms. */
export interface Commonness {
	total: number;
	holding: readonly number[];
	/** How long each field usually is, in words; of these texts when left out. */
	lengths?: Readonly<Record<keyof Ranked, number>>;
}

/** How soon more of the same word stops counting. */
const k1 = 1.2;
/** How much a field weighs, and how far its length counts against it (0 not, 1 fully). */
const settings = {
	title: { weight: 3, b: 0.5 },
	text: { weight: 1, b: 0.75 },
	other: { weight: 0.7, b: 0.5 }
} as const satisfies Record<keyof Ranked, { weight: number; b: number }>;

/** From a stem of so many letters a longer word that begins with it counts too. */
export const shortestBeginning = 4;

/** How well a word is what is looked for: the whole word 1, a part of a compound 0.5, the beginning of a longer word 0.4. */
export function matchOf(term: Term, word: Word): number {
	const isOne = (stems: readonly string[]) => stems.some((stem) => term.stems.includes(stem));
	const begins = (stems: readonly string[]) =>
		term.stems.some(
			(start) => start.length >= shortestBeginning && stems.some((stem) => stem.startsWith(start))
		);
	if (isOne(word.stems)) return 1;
	if (word.parts.some(isOne)) return 0.5;
	if (begins(word.stems)) return 0.4;
	return word.parts.some(begins) ? 0.3 : 0;
}

/** Whether a text holds what is looked for, in any field and in any way. */
export const holds = (term: Term, one: Ranked): boolean =>
	fields.some((field) => one[field].some((word) => matchOf(term, word) > 0));

/** How rare something is that `holding` of `total` have; never below zero. */
export const rarity = (total: number, holding: number): number =>
	Math.log(1 + (total - holding + 0.5) / (holding + 0.5));

/** The mean length of a field over the texts that have it; at least one word. */
function meanLength(texts: readonly Ranked[], field: keyof Ranked): number {
	const lengths = texts.map((one) => one[field].length).filter((length) => length > 0);
	return lengths.length > 0 ? lengths.reduce((sum, one) => sum + one, 0) / lengths.length : 1;
}

/**
 * How well each text fits, in the order of the texts; 0 when it holds none of the terms.
 * @param common leave out when there is one term only: its rarity changes nothing in the order
 */
export function bm25f(
	terms: readonly Term[],
	texts: readonly Ranked[],
	common?: Commonness
): number[] {
	const means = fields.map((field) => common?.lengths?.[field] ?? meanLength(texts, field));
	const rareness = terms.map((_, i) => {
		if (!common) return 1;
		const holding = Math.min(common.holding[i] ?? 0, common.total);
		return rarity(common.total, holding);
	});
	const fitsOf = fitting(terms);
	return texts.map((one) => {
		const often = new Float64Array(terms.length);
		for (const [f, field] of fields.entries()) {
			const words = one[field];
			if (words.length === 0) continue;
			const { weight, b } = settings[field];
			const length = 1 - b + (b * words.length) / means[f]!;
			const found = new Float64Array(terms.length);
			for (const word of words) for (const { term, fit } of fitsOf(word)) found[term]! += fit;
			for (let i = 0; i < found.length; i++)
				if (found[i]! > 0) often[i]! += (weight * found[i]!) / length;
		}
		return terms.reduce(
			(score, term, i) => score + term.weight * rareness[i]! * (often[i]! / (k1 + often[i]!)),
			0
		);
	});
}

interface Fit {
	term: number;
	fit: number;
}
const none: readonly Fit[] = [];

/** Which terms a word is; the same few words stand in many texts, so what was found out of one is kept until all are ranked. */
function fitting(terms: readonly Term[]): (word: Word) => readonly Fit[] {
	const known = new Map<Word, readonly Fit[]>();
	return (word) => {
		const before = known.get(word);
		if (before) return before;
		const all = terms.map((one, term) => ({ term, fit: matchOf(one, word) }));
		const fits = all.filter(({ fit }) => fit > 0);
		known.set(word, fits.length > 0 ? fits : none);
		return fits;
	};
}
