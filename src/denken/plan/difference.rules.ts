export interface Piece {
	/** same: in both; added: only in the new text; removed: only in the old one. */
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Above this many pairs of words nobody reads a difference any more: then the old and new part stand whole. */
const mostPairs = 1_500_000;

/** Words with the space behind them; joined again they are the text. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** Each word as a number, the same for the same word. */
function numbered(...texts: string[][]): Int32Array[] {
	const known = new Map<string, number>();
	const numberOf = (word: string) => {
		if (!known.has(word)) known.set(word, known.size);
		return known.get(word)!;
	};
	return texts.map((words) => Int32Array.from(words, numberOf));
}

/** For every two ends of the texts the length of the longest row of words they share, row by row. */
function sharedLengths(old: Int32Array, fresh: Int32Array): Uint16Array {
	const width = fresh.length + 1;
	const lengths = new Uint16Array((old.length + 1) * width);
	for (let i = old.length - 1; i >= 0; i--) {
		const word = old[i];
		for (let j = fresh.length - 1, at = i * width + j; j >= 0; j--, at--)
			lengths[at] =
				word === fresh[j]
					? lengths[at + width + 1]! + 1
					: Math.max(lengths[at + width]!, lengths[at + 1]!);
	}
	return lengths;
}

/** How many words two rows share from their start, at most so many. */
function sharedStart(one: readonly string[], other: readonly string[], most: number): number {
	let number = 0;
	while (number < most && one[number] === other[number]) number++;
	return number;
}

/** What changed between two texts, word by word; what they have in common is as long as it can be. */
export function difference(before: string, after: string): Piece[] {
	const [old, fresh] = [wordsIn(before), wordsIn(after)];
	const shortest = Math.min(old.length, fresh.length);
	const start = sharedStart(old, fresh, shortest);
	const end = sharedStart(old.toReversed(), fresh.toReversed(), shortest - start);
	const left = old.slice(start, old.length - end);
	const right = fresh.slice(start, fresh.length - end);
	const found: Piece[] = [];
	const say = (kind: Piece['kind'], text: string) => {
		const last = found.at(-1);
		if (last?.kind === kind) last.text += text;
		else if (text !== '') found.push({ kind, text });
	};
	say('same', old.slice(0, start).join(''));
	if (left.length * right.length > mostPairs) {
		say('removed', left.join(''));
		say('added', right.join(''));
	} else walk(left, right, say);
	say('same', old.slice(old.length - end).join(''));
	return found;
}

function walk(left: string[], right: string[], say: (kind: Piece['kind'], text: string) => void) {
	const [old, fresh] = numbered(left, right) as [Int32Array, Int32Array];
	const lengths = sharedLengths(old, fresh);
	const width = fresh.length + 1;
	let [i, j] = [0, 0];
	while (i < old.length || j < fresh.length) {
		const at = i * width + j;
		if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
			say('same', left[i++]!);
			j++;
		} else if (i < old.length && (j === fresh.length || lengths[at + width]! >= lengths[at + 1]!))
			say('removed', left[i++]!);
		else say('added', right[j++]!);
	}
}
