import { costOf, type Tie } from './route.rules.ts';

export interface Connector {
	id: string;
	/** With how many others it has a tie that helps. */
	others: number;
	/** Weighted degree: Σ strength of those ties. */
	strength: number;
	/** For how many pairs of others the cheapest way runs through it (a share where there are more such ways). */
	between: number;
}

interface Edge {
	to: string;
	cost: number;
	strength: number;
}

/** Ties that help, in both directions: between two actors the strongest counts. */
function edgesOf(ids: readonly string[], ties: readonly Tie[]): Map<string, Map<string, Edge>> {
	const edges = new Map(ids.map((id) => [id, new Map<string, Edge>()]));
	const lay = (from: string, to: string, tie: Tie) => {
		const known = edges.get(from)?.get(to);
		if (known && known.strength >= tie.strength) return;
		edges.get(from)?.set(to, { to, cost: costOf(tie), strength: tie.strength });
	};
	for (const tie of ties) {
		if (tie.effect !== 'plus') continue;
		lay(tie.fromId, tie.toId, tie);
		lay(tie.toId, tie.fromId, tie);
	}
	return edges;
}

/**
 * Betweenness with weighed ties (Brandes): for each actor the number of pairs of others whose cheapest way runs
 * through it. Costs are whole numbers, so equal ways are found exactly.
 */
export function betweenness(ids: readonly string[], ties: readonly Tie[]): Map<string, number> {
	const edges = edgesOf(ids, ties);
	const between = new Map(ids.map((id) => [id, 0]));
	for (const start of ids) {
		const cost = new Map([[start, 0]]);
		const ways = new Map([[start, 1]]);
		const before = new Map<string, string[]>();
		const order: string[] = [];
		const open = new Set([start]);
		while (open.size > 0) {
			const here = [...open].reduce((a, b) => (cost.get(b)! < cost.get(a)! ? b : a));
			open.delete(here);
			order.push(here);
			for (const edge of edges.get(here)!.values()) {
				const reached = cost.get(here)! + edge.cost;
				const known = cost.get(edge.to) ?? Infinity;
				if (reached > known) continue;
				if (reached < known) {
					cost.set(edge.to, reached);
					ways.set(edge.to, 0);
					before.set(edge.to, []);
					open.add(edge.to);
				}
				ways.set(edge.to, ways.get(edge.to)! + ways.get(here)!);
				before.get(edge.to)!.push(here);
			}
		}
		const share = new Map<string, number>();
		for (const here of order.reverse()) {
			const own = share.get(here) ?? 0;
			for (const one of before.get(here) ?? [])
				share.set(one, (share.get(one) ?? 0) + (ways.get(one)! / ways.get(here)!) * (1 + own));
			// Each pair is met from both its ends.
			if (here !== start) between.set(here, between.get(here)! + own / 2);
		}
	}
	return between;
}

/**
 * The actors that tie others together, at most three, with why; in the order of the actors, for it is no league table
 * (methods.md 2.3, computations).
 */
export function connectorsOf(ids: readonly string[], ties: readonly Tie[], most = 3): Connector[] {
	const edges = edgesOf(ids, ties);
	const between = betweenness(ids, ties);
	const all = ids.map((id) => {
		const own = [...edges.get(id)!.values()];
		const strength = own.reduce((total, edge) => total + edge.strength, 0);
		return { id, others: own.length, strength, between: between.get(id)! };
	});
	const chosen = all
		.filter((one) => one.between > 0)
		.sort((a, b) => b.between - a.between || b.strength - a.strength)
		.slice(0, most);
	return all.filter((one) => chosen.includes(one));
}
