import {
	clustersOf,
	degreeOf,
	layOut,
	neighboursOf,
	sameClusters,
	type Place
} from './graph/index.ts';
import type { NetworkNode } from './node.rules.ts';
import { graphOn } from './reading.rules.ts';
import type { Tie } from './tie.rules.ts';

/** What hangs together: of at least this many. */
export const leastInCluster = 3;

export interface Cluster {
	/** Null while the whole was not drawn yet. */
	id: string | null;
	name: string | null;
	/** What stands in its middle: that with the most ties in it, never a person. */
	around: string | null;
	members: string[];
}
interface Kept {
	id: string;
	name: string | null;
	members: readonly string[];
}

/** Everything that ever was tied lies in the picture, so that it stays the same over time. */
const everTied = () => 1;

/** The whole drawn anew: places that go on from where things stood, clusters that stay who they were. */
export function drawWhole(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	known: ReadonlyMap<string, Place>,
	kept: readonly Kept[]
): { places: Place[]; clusters: { id: string | null; members: string[] }[] } {
	const { graph } = graphOn(nodes, ties, '9999-12-31', everTied);
	const ids = nodes.map(({ id }) => id);
	const found = clustersOf(graph);
	const groups = [...Map.groupBy(ids.keys(), (node) => found.of[node]!).values()]
		.map((members) => members.map((node) => ids[node]!))
		.filter((members) => members.length >= leastInCluster);
	const same = sameClusters(kept, groups);
	return {
		places: layOut(
			graph,
			ids,
			ids.map((id) => known.get(id) ?? null)
		),
		clusters: groups.map((members, at) => ({ id: same[at]!, members }))
	};
}

/**
 * The picture for one reader: what stood somewhere stands there, what is new beside what it is tied to. Clusters as they were
 * kept, as far as this reader sees what is in them; what is new goes with most of those it is tied to.
 */
export function pictureOf(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	known: ReadonlyMap<string, Place>,
	kept: readonly Kept[]
): { places: Place[]; clusters: Cluster[]; clusterOf: ReadonlyMap<string, number> } {
	const { graph } = graphOn(nodes, ties, '9999-12-31', everTied);
	const ids = nodes.map(({ id }) => id);
	const numberOf = new Map(ids.map((id, number) => [id, number]));
	const places = layOut(
		graph,
		ids,
		ids.map((id) => known.get(id) ?? null),
		{ isFixed: known.size > 0 }
	);
	const drawn: Omit<Cluster, 'around'>[] =
		kept.length > 0
			? kept
					.map((one) => ({ ...one, members: one.members.filter((id) => numberOf.has(id)) }))
					// Of what lies out of sight not even the name is told.
					.filter(({ members }) => members.length > 0)
			: drawWhole(nodes, ties, known, []).clusters.map((one) => ({ ...one, name: null }));
	const clusterOf = new Map(
		drawn.flatMap(({ members }, at) => members.map((id) => [id, at] as const))
	);
	for (const [node, id] of ids.entries()) {
		if (clusterOf.has(id) || kept.length === 0) continue;
		const near = [...neighboursOf(graph, node)].flatMap((one) => clusterOf.get(ids[one]!) ?? []);
		const counts = [...Map.groupBy(near, (one) => one)].toSorted(
			([, a], [, b]) => b.length - a.length
		);
		const [most] = counts;
		if (!most) continue;
		clusterOf.set(id, most[0]);
		drawn[most[0]]!.members.push(id);
	}
	const clusters = drawn.map((one) => {
		const inside = new Set(one.members);
		const within = (id: string) =>
			[...neighboursOf(graph, numberOf.get(id)!)].filter((other) => inside.has(ids[other]!)).length;
		const middle = one.members
			.map((id) => nodes[numberOf.get(id)!]!)
			.filter(({ isPerson }) => !isPerson)
			.toSorted((a, b) => within(b.id) - within(a.id) || a.title.localeCompare(b.title, 'nl'))[0];
		return {
			...{ id: one.id, name: one.name, members: one.members },
			around: middle && degreeOf(graph, numberOf.get(middle.id)!) > 0 ? middle.title : null
		};
	});
	return { places, clusters, clusterOf };
}
