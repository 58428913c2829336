/** A cluster as it was at an earlier run. */
export interface Known {
	id: string;
	members: readonly string[];
}

/**
 * Which of the clusters now is which of those before: the pair that shares most (Jaccard) first, each used once. From a third
 * shared on it is the same one, with other members; below that it is new.
 * @returns for each cluster now the id of the one it was, or null
 */
export function sameClusters(
	before: readonly Known[],
	now: readonly (readonly string[])[],
	least = 1 / 3
): (string | null)[] {
	const owners = new Map<string, number[]>();
	for (const [at, { members }] of before.entries())
		for (const member of members) owners.set(member, [...(owners.get(member) ?? []), at]);
	const pairs = now.flatMap((members, at) => {
		const shared = new Map<number, number>();
		for (const member of new Set(members))
			for (const owner of owners.get(member) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
		return [...shared].map(([was, common]) => ({
			...{ at, was },
			likeness: common / (new Set(members).size + new Set(before[was]!.members).size - common)
		}));
	});
	pairs.sort((a, b) => b.likeness - a.likeness || a.was - b.was || a.at - b.at);
	const found: (string | null)[] = now.map(() => null);
	const used = new Set<number>();
	for (const { at, was, likeness } of pairs) {
		if (likeness < least || found[at] !== null || used.has(was)) continue;
		found[at] = before[was]!.id;
		used.add(was);
	}
	return found;
}
