import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { neighboursOf, type Graph } from './graph.rules.ts';
import { seedOf, seededRandom } from './random.rules.ts';

export interface Place {
	x: number;
	y: number;
}

/** Where a node begins that has no place yet: beside those it is tied to, else somewhere that follows from its name. */
function beginning(
	graph: Graph,
	ids: readonly string[],
	known: readonly (Place | null)[]
): Place[] {
	return ids.map((id, node) => {
		const there = known[node];
		if (there) return there;
		const random = seededRandom(seedOf(id));
		const near = [...neighboursOf(graph, node)].flatMap((one) => known[one] ?? []);
		const [angle, far] = [random() * 2 * Math.PI, near.length > 0 ? 5 : 20 + 80 * random()];
		const middle = (axis: 'x' | 'y') =>
			near.length > 0 ? near.reduce((sum, one) => sum + one[axis], 0) / near.length : 0;
		return { x: middle('x') + far * Math.cos(angle), y: middle('y') + far * Math.sin(angle) };
	});
}

/**
 * Where each node stands in the picture (ForceAtlas2): the same each time. What stood somewhere already goes on from there and
 * moves little, so that the picture does not jump.
 * @param known the places of an earlier time, or null
 * @param isFixed what has a place keeps it exactly; only what is new looks for one
 */
export function layOut(
	graph: Graph,
	ids: readonly string[],
	known: readonly (Place | null)[] = ids.map(() => null),
	{ isFixed = false } = {}
): Place[] {
	const places = beginning(graph, ids, known);
	if (graph.ties === 0 || (isFixed && !known.includes(null))) return places;
	const drawn = new UndirectedGraph();
	for (const [node, place] of places.entries())
		drawn.addNode(String(node), { ...place, fixed: isFixed && known[node] !== null });
	for (let node = 0; node < graph.size; node++)
		for (const other of neighboursOf(graph, node))
			if (node < other) drawn.addEdge(String(node), String(other));
	const isNew = known.filter((one) => one === null).length / Math.max(1, ids.length);
	const settings = {
		...forceAtlas2.inferSettings(drawn),
		...{
			gravity: 1,
			scalingRatio: 12,
			strongGravityMode: false,
			barnesHutOptimize: ids.length > 300
		}
	};
	const iterations = Math.round(
		(isNew > 0.5 ? 300 : 20 + 60 * isNew) * (ids.length > 1000 ? 0.5 : 1)
	);
	const found = forceAtlas2(drawn, { iterations, settings });
	return ids.map((_, node) => (isFixed && known[node]) || (found[node] as Place));
}
