/** The seven community capitals in which a ripple can be read (methods.md 6.5). */
export const capitals = [
	...(['natural', 'cultural', 'human', 'social'] as const),
	...(['political', 'financial', 'built'] as const)
] as const;
export type Capital = (typeof capitals)[number];

export interface Hung {
	id: string;
	/** What it came of; null when it came of the start itself. */
	parentId: string | null;
}

/** More people than this around one sheet, and not everybody gets a turn (methods.md 6.5). */
export const fitsAtTable = { least: 8, good: 12, most: 20 };

/** A friendly hint on how many draw along; never a refusal. */
export function hintOn(participants: number): 'few' | 'many' | 'crowd' | undefined {
	if (participants < fitsAtTable.least) return 'few';
	if (participants > fitsAtTable.most) return 'crowd';
	return participants > fitsAtTable.good ? 'many' : undefined;
}

/** A ripple in the order of reading: each followed by what came of it. */
export type Placed<T extends Hung> = T & { level: number; number: number };

/**
 * All ripples from the start outwards, each followed by its own; siblings in the order they were given.
 * Level 1 came of the start itself. What hangs in a loop or under nothing is left out: it cannot be reached.
 */
export function inOrder<T extends Hung>(ripples: readonly T[]): Placed<T>[] {
	const under = new Map<string | null, T[]>();
	for (const one of ripples) under.set(one.parentId, [...(under.get(one.parentId) ?? []), one]);
	const placed: Placed<T>[] = [];
	const waiting = (under.get(null) ?? []).map((one) => ({ one, level: 1 })).reverse();
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { one, level } = next;
		placed.push({ ...one, level, number: placed.length + 1 });
		const own = (under.get(one.id) ?? []).map((child) => ({ one: child, level: level + 1 }));
		waiting.push(...own.reverse());
	}
	return placed;
}

/** Whether a ripple would come to hang under itself. */
export function wouldLoop(ripples: readonly Hung[], id: string, under: string | null): boolean {
	const parentOf = new Map(ripples.map((one) => [one.id, one.parentId]));
	const passed = new Set<string>();
	for (let at = under; at !== null; at = parentOf.get(at) ?? null) {
		if (at === id || passed.has(at)) return true;
		passed.add(at);
	}
	return false;
}

export interface ReadOut {
	ripples: number;
	/** How far the longest row of ripples goes. */
	depth: number;
	/** How many came of the start itself. */
	branches: number;
	/** The capitals that some ripple touches, in the order of the seven. */
	covered: Capital[];
}

/** What a map tells at a glance: how many, how deep, how wide, and which capitals grew. */
export function readOut(ripples: readonly (Hung & { capitals: readonly Capital[] })[]): ReadOut {
	const placed = inOrder(ripples);
	return {
		ripples: placed.length,
		depth: Math.max(0, ...placed.map(({ level }) => level)),
		branches: placed.filter(({ level }) => level === 1).length,
		covered: capitals.filter((one) => placed.some((ripple) => ripple.capitals.includes(one)))
	};
}
