/** The six kinds of what there is (16) and the communities; residents first (19). */
export const mapKinds = [
	...(['person', 'powerhouse', 'initiative', 'community', 'idea', 'resource'] as const),
	'organisation'
] as const;
export type MapKind = (typeof mapKinds)[number];

/** In the order of the kinds, and how many there are of each; a kind of which there is nothing counts 0. */
export function blocksOf<T extends { kind: string; total: number }>(
	found: readonly T[]
): { kind: MapKind; total: number; things: T[] }[] {
	return mapKinds.map((kind) => {
		const things = found.filter((one) => one.kind === kind);
		return { kind, total: things[0]?.total ?? 0, things };
	});
}
