// Slips of the finger: one letter forgotten, doubled, wrong, or two the other way round. F. J. Damerau, "A technique
// for computer detection and correction of spelling errors", Communications of the ACM 7(3), 1964: four in five typing
// errors are one of these.

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** In shorter words one letter makes too often another word. */
export const shortestSlip = 5;
const longestSlip = 30;

/**
 * The words from which a typed word may have come by one slip, likeliest kind first: a letter doubled, a letter
 * forgotten, two the other way round, a letter too many, a wrong letter. Each once; none for a word below five letters.
 * @param word in lower case, without accents
 */
export function wordsOneSlipAway(word: string): string[] {
	if (word.length < shortestSlip || word.length > longestSlip || !/^\p{Letter}+$/u.test(word))
		return [];
	const found = new Set<string>();
	const places = [...word].map((_, i) => i);
	const without = (i: number) => word.slice(0, i) + word.slice(i + 1);
	for (const i of places) if (word[i] === word[i + 1]) found.add(without(i));
	for (const i of [...places, word.length])
		for (const letter of letters) found.add(word.slice(0, i) + letter + word.slice(i));
	for (const i of places.slice(1))
		found.add(word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1));
	for (const i of places) found.add(without(i));
	for (const i of places)
		for (const letter of letters) found.add(word.slice(0, i) + letter + word.slice(i + 1));
	found.delete(word);
	return [...found];
}
