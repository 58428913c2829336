export { betweenness } from './betweenness.rules.ts';
export { cutsOf } from './bridges.rules.ts';
export { clustersOf, modularityOf } from './clusters.rules.ts';
export { partsOfGraph } from './components.rules.ts';
export { constraintOf } from './constraint.rules.ts';
export {
	areTied,
	degreeOf,
	densityOf,
	makeGraph,
	neighboursOf,
	type Graph
} from './graph.rules.ts';
export { layOut, type Place } from './layout.rules.ts';
export { cheapestPath } from './path.rules.ts';
export { sameClusters } from './same-clusters.rules.ts';
export { adamicAdar, suggestTies, type Pair } from './similarity.rules.ts';
export { seedOf } from './random.rules.ts';
