/** One thing that leads to another, by their ids. */
export interface Arrow {
	from: string;
	to: string;
}

/**
 * Whether one more arrow would let the reasoning run in a circle: from where it leads there is already a way back.
 * An arrow to itself is a circle too.
 */
export function closesCircle(arrows: readonly Arrow[], { from, to }: Arrow): boolean {
	const next = new Map<string, string[]>();
	for (const arrow of arrows) next.set(arrow.from, [...(next.get(arrow.from) ?? []), arrow.to]);
	const seen = new Set<string>();
	const waiting = [to];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (at === from) return true;
		if (seen.has(at)) continue;
		seen.add(at);
		waiting.push(...(next.get(at) ?? []));
	}
	return false;
}
