import {
	betweenness,
	cheapestPath,
	cutsOf,
	makeGraph,
	neighboursOf,
	partsOfGraph
} from './graph/index.ts';
import type { NetworkNode } from './node.rules.ts';
import { costOf, isThere, isWorking, tieOn, type Tie, type TieStep } from './tie.rules.ts';

/** Above this many nodes what stands between others is not worked out while somebody waits. */
export const mostToWeigh = 3000;

/** The graph of the ties there are on a day; also which tie lies between two nodes. */
export function graphOn(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string,
	weigh: (step: TieStep | null) => number | null = (step) => (isThere(step) ? 1 : null)
) {
	const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
	const between = new Map<string, { tie: Tie; cost: number }>();
	for (const tie of ties) {
		const [a, b] = [numbers.get(tie.a), numbers.get(tie.b)];
		const cost = weigh(tieOn(tie, day));
		if (a === undefined || b === undefined || a === b || cost === null) continue;
		const key = a < b ? `${a}-${b}` : `${b}-${a}`;
		// Of several ties between two the cheapest counts.
		if (cost < (between.get(key)?.cost ?? Infinity)) between.set(key, { tie, cost });
	}
	const ends = [...between.keys()].flatMap((key) => key.split('-').map(Number));
	const costs = [...between.values()].map(({ cost }) => cost);
	return {
		graph: makeGraph(nodes.length, ends, costs),
		numberOf: (id: string) => numbers.get(id),
		tieBetween: (a: number, b: number) => between.get(a < b ? `${a}-${b}` : `${b}-${a}`)!.tie
	};
}

export interface Bridge {
	id: string;
	/** Some of what it ties together, by name. */
	between: string[];
	/** Without it a part of the network would be loose. */
	isOnly: boolean;
}

/**
 * What ties others together, in words and by name, at most so many and in the order of the alphabet: it is no league table, and
 * says nothing of how much. A person is only named when they agreed that their ties may be shown.
 */
export function bridgesOf(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string,
	clusterOf: (id: string) => string | number | null,
	most = 5
): Bridge[] {
	if (nodes.length > mostToWeigh) return [];
	const { graph } = graphOn(nodes, ties, day);
	const weight = betweenness(graph);
	const hinges = new Set(cutsOf(graph).hinges);
	return nodes
		.map((node, number) => ({ node, number }))
		.filter(({ node, number }) => weight[number]! > 0 && (!node.isPerson || node.consentTies))
		.sort((a, b) => weight[b.number]! - weight[a.number]! || a.number - b.number)
		.slice(0, most)
		.map(({ node, number }) => {
			const near = [...neighboursOf(graph, number)].map((one) => nodes[one]!);
			// One of each circle first, so that it shows what it brings together.
			const circles = Map.groupBy(
				near.filter((one) => !one.isPerson || one.consentTies),
				({ id }) => clusterOf(id)
			);
			const firsts = [...circles.values()].map(([one]) => one!);
			const rest = near.filter(
				(one) => (!one.isPerson || one.consentTies) && !firsts.includes(one)
			);
			const between = [...firsts, ...rest].slice(0, 4).map(({ title }) => title);
			return { id: node.id, title: node.title, between, isOnly: hinges.has(number) };
		})
		.filter(({ between }) => between.length > 1)
		.sort((a, b) => a.title.localeCompare(b.title, 'nl'))
		.map(({ title: _, ...bridge }) => bridge);
}

/** Groups that no tie leads to now. Never people: of a person it is not said. */
export function aloneOf(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string
): string[] {
	const tied = new Set(
		ties.filter((tie) => isThere(tieOn(tie, day))).flatMap(({ a, b }) => [a, b])
	);
	return nodes
		.filter(({ id, kind, isPerson, state }) => {
			const isOver = state === 'stopped' || state === 'handedOver';
			return (
				['community', 'group', 'initiative'].includes(kind) && !isPerson && !isOver && !tied.has(id)
			);
		})
		.map(({ id }) => id);
}

interface Missing {
	id: string;
	/** All its ties run only via the worker, or only the worker helped lately. */
	why: 'ties' | 'help';
	ties: number;
}

/** Initiatives that would miss the worker tomorrow, and why it seems so. */
export function wouldMissOf(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string
): Missing[] {
	return nodes.flatMap(({ id, kind, state, helpedByWorker, helpedByOthers }): Missing[] => {
		if (kind !== 'initiative' || ['independent', 'stopped', 'handedOver'].includes(state ?? ''))
			return [];
		const held = ties
			.filter(({ a, b }) => a === id || b === id)
			.map((tie) => tieOn(tie, day))
			.filter((step) => isWorking(step) && step!.heldBy !== null);
		const only = held.filter((step) => step!.heldBy === 'onlyWorker').length;
		if (only > 0 && only === held.length) return [{ id, why: 'ties', ties: only }];
		if (
			helpedByWorker > 0 &&
			helpedByOthers === 0 &&
			!held.some((step) => step!.heldBy === 'without')
		)
			return [{ id, why: 'help', ties: held.length }];
		return [];
	});
}

export interface Way {
	ids: string[];
	/** Along which ties; one less than the ids. */
	ties: Tie[];
}

/** "Via wie?": the cheapest way between two along ties that work; null when there is none. */
export function wayBetween(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string,
	[from, to]: readonly [string, string]
): Way | null {
	// A person is passed through only when they agreed that their ties may be shown.
	const open = nodes.filter(
		({ id, isPerson, consentTies }) => id === from || id === to || !isPerson || consentTies
	);
	const { graph, numberOf, tieBetween } = graphOn(open, ties, day, costOf);
	const [a, b] = [numberOf(from), numberOf(to)];
	const found = a === undefined || b === undefined ? null : cheapestPath(graph, a, b);
	return (
		found && {
			ids: found.nodes.map((node) => open[node]!.id),
			ties: found.nodes.slice(1).map((node, at) => tieBetween(found.nodes[at]!, node))
		}
	);
}

/** In how many loose parts of at least two the network lies. */
export function partsOn(nodes: readonly NetworkNode[], ties: readonly Tie[], day: string): number {
	const counts = new Map<number, number>();
	for (const part of partsOfGraph(graphOn(nodes, ties, day).graph))
		counts.set(part, (counts.get(part) ?? 0) + 1);
	return [...counts.values()].filter((size) => size > 1).length;
}
