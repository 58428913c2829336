/** Influence of one actor on another: strength 1 to 3, helping (plus) or working against (minus). */
export interface Tie {
	fromId: string;
	toId: string;
	strength: number;
	effect: 'plus' | 'minus';
}

export interface Route<T extends Tie = Tie> {
	/** Who starts, who passes it on, and at the end whom it is for. */
	ids: string[];
	/** Along which ties; one less than the ids. */
	ties: T[];
	/** Σ (4 − strength). */
	cost: number;
}

/** What a tie costs: the stronger, the cheaper. */
export const costOf = ({ strength }: Pick<Tie, 'strength'>): number => 4 - strength;

/**
 * "Via wie?": the cheapest path along ties that help, from any of the starts to an actor (methods.md 2.3,
 * computations). Among paths that cost the same the first in the order of the starts and ties is taken.
 * @returns null when there is none
 */
export function routeTo<T extends Tie>(
	starts: readonly string[],
	toId: string,
	ties: readonly T[]
): Route<T> | null {
	const best = new Map<string, Route<T>>(
		starts.map((id) => [id, { ids: [id], ties: [], cost: 0 }])
	);
	const done = new Set<string>();
	for (;;) {
		let here: Route<T> | undefined;
		for (const [id, route] of best)
			if (!done.has(id) && (!here || route.cost < here.cost)) here = route;
		if (!here) return null;
		const at = here.ids.at(-1)!;
		if (at === toId) return here;
		done.add(at);
		for (const tie of ties) {
			if (tie.effect !== 'plus' || tie.fromId !== at) continue;
			const cost = here.cost + costOf(tie);
			const known = best.get(tie.toId);
			if (known && known.cost <= cost) continue;
			best.set(tie.toId, { ids: [...here.ids, tie.toId], ties: [...here.ties, tie], cost });
		}
	}
}

/**
 * Who can help to reach the others: known to be for it and trusted, or an ally by agreement and trust
 * (methods.md 2.3, forms C and D).
 */
export const isAlly = (one: {
	stance: number | null;
	trust: string;
	type: string | null;
}): boolean => one.type === 'ally' || ((one.stance ?? 0) > 0 && one.trust === 'high');
