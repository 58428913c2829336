// Disclosure control (methods.md 6.7, "Group reporting"; docs/decisions): what may be told of a group, so that nothing about
// fewer than ten people follows from all that is told together. Three grounds carry it:
// - a moment is told once, after it closed, so that no two counts a day apart give away who came in between;
// - a distribution is told of the whole group only, so that street and answer are never crossed;
// - a set of people is told only when it, and all that can be worked out from it and the sets told before, has ten people
//   or more who did not nearly all answer the same.

/** Of fewer people than this nothing is told. */
export const least = 10;
/** From here on percentages say something; below it dots, and the word indication. */
export const percentFrom = 30;
/** All but so many in one step is nearly everybody: a distribution would tell what each of them answered. */
const exceptions = 2;
/**
 * What stays hidden of a split holds this many together. Then a hidden cell of less than ten may have any size from one to
 * nine: the cell hidden beside it takes up the difference and is still ten or more (29 − 9 = 20).
 */
const hiddenTogether = 29;

/** One answer, as far as disclosure control looks at it: in which step it falls. */
export interface Member {
	id: string;
	band: number;
}
type Members = readonly Member[];

const isSame = (members: Members): boolean => {
	const counts = new Map<number, number>();
	for (const { band } of members) counts.set(band, (counts.get(band) ?? 0) + 1);
	return members.length - Math.max(0, ...counts.values()) <= exceptions;
};

/** Whether a group may be told: too few, nearly all the same, or told. */
export const toldOf = (members: Members): 'few' | 'same' | 'told' =>
	members.length < least ? 'few' : isSame(members) ? 'same' : 'told';

const mayTell = (members: Members) => toldOf(members) === 'told';
/** Nobody in it, so nothing to find out, or a group that may be told. */
const isSafe = (members: Members) => members.length === 0 || mayTell(members);

/**
 * Which cells of a split may be told beside their total. A cell that may not be told takes a second one along, the first in
 * the list whatever its size, so that total minus the others does not give it away; and when these are too few together, or
 * nearly all the same, nothing of the split is told.
 * @param cells a partition of a group that is told
 */
export function visibleCells(cells: readonly Members[]): boolean[] {
	const primary = cells.map((cell) => !isSafe(cell));
	if (!primary.includes(true)) return cells.map((cell) => cell.length > 0);
	const second = cells.findIndex((cell, index) => !primary[index] && cell.length > 0);
	const hidden = primary.map((one, index) => one || index === second);
	const together = cells.filter((_, index) => hidden[index]).flat();
	if (second < 0 || together.length < hiddenTogether || !mayTell(together))
		return cells.map(() => false);
	return cells.map((cell, index) => !hidden[index] && cell.length > 0);
}

/** What follows by itself from a split: each cell that is told, and what is left of the total. */
export function blocksOf(cells: readonly Members[], visible: readonly boolean[]): Members[] {
	const rest = cells.filter((_, index) => !visible[index]).flat();
	const told = cells.filter((_, index) => visible[index]);
	return rest.length > 0 ? [...told, rest] : told;
}

/**
 * Whether a subset may be told beside blocks that are known: not when subtracting gives a few people. Blocks that lie wholly
 * in it or wholly outside say nothing new; what remains on either side must be a group that may be told itself.
 */
export function mayTellSubset(blocks: readonly Members[], subset: ReadonlySet<string>): boolean {
	const sides = blocks.map((block) => ({
		inside: block.filter(({ id }) => subset.has(id)),
		outside: block.filter(({ id }) => !subset.has(id))
	}));
	const cut = sides.filter(({ inside, outside }) => inside.length > 0 && outside.length > 0);
	const all = sides.flatMap(({ inside }) => inside);
	return (
		mayTell(all) &&
		isSafe(cut.flatMap(({ inside }) => inside)) &&
		isSafe(cut.flatMap(({ outside }) => outside))
	);
}

/**
 * Whether one more subset may be told where others were told already: only when every piece that all of them cut out is
 * empty or a group that may be told itself.
 */
export function mayTellBeside(
	blocks: readonly Members[],
	earlier: readonly ReadonlySet<string>[],
	subset: ReadonlySet<string>
): boolean {
	if (earlier.length === 0) return mayTellSubset(blocks, subset);
	const sets = [...earlier, subset];
	const pieces = new Map<string, Member[]>();
	blocks.forEach((block, index) => {
		for (const member of block) {
			const key = [index, ...sets.map((set) => Number(set.has(member.id)))].join();
			pieces.set(key, [...(pieces.get(key) ?? []), member]);
		}
	});
	return mayTellSubset(blocks, subset) && [...pieces.values()].every(mayTell);
}
