import { readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { gatherNetwork, inArea, type Network } from './gather.ts';
import { networkShape, partShape, type NetworkShown } from './network.schema.ts';
import { mostNodes } from './network.store.ts';
import type { NodeKind } from './node.rules.ts';
import { pictureOf } from './picture.rules.ts';
import { findClusters, findPlaces } from './picture.store.ts';
import { aloneOf, bridgesOf, mostToWeigh, partsOn, wouldMissOf } from './reading.rules.ts';
import { changeOf, isThere, quarterOf, quartersOf, spanOf, tieOn, type Tie } from './tie.rules.ts';

/** How a tie is read on a day: also one that went in this quarter, as it was until then. */
const tieRead = (tie: Tie, on: string): NetworkShown['ties'][number] | null => {
	const [now, change] = [tieOn(tie, on), changeOf(tie, on)];
	if (!now || !change) return null;
	const { id, a, b, kind, together, source } = tie;
	const last = isThere(now)
		? now
		: (tie.steps.findLast((step) => step.onDay <= on && isThere(step)) ?? now);
	return {
		...{ id, a, b, kind, together, source, change, ...spanOf(tie, on) },
		...{ state: now.state, heldBy: last.heldBy }
	};
};

/**
 * The network of a neighbourhood as it was at the end of a quarter (16, 20, 62): what there is, which ties there are, what came
 * and went, and what can be read from it of groups and places. Of people it counts nothing. It is a page to work with, and no
 * list to take along: there is no way to it over the wire.
 */
export const showNetwork = readOperation({
	name: 'network.show',
	summary: { nl: 'Het netwerk van de buurt', en: 'The network of the neighbourhood' },
	audience: ['member'],
	input: z.strictObject(partShape),
	output: networkShape,
	example: {},
	async work({ areaId, kind, state, quarter: asked }, ask) {
		const { tx, actor } = ask;
		const whole = await gatherNetwork(ask);
		const network = areaId ? await inArea(ask, whole, areaId) : whole;
		const { today, ties } = network;
		const quarters = quartersOf(ties, today);
		const chosen = quarters.find(({ quarter }) => quarter === asked) ?? quarters.at(-1)!;
		const on = chosen.on;
		const tooMany = network.nodes.length > mostNodes;
		const nodes = tooMany ? [] : network.nodes;
		const kept = await findClusters(tx, actor.organisationId);
		const picture = pictureOf(nodes, ties, await findPlaces(tx, actor.organisationId), kept);
		const shown = ties
			.flatMap((tie) => tieRead(tie, on) ?? [])
			.filter((tie) => state === undefined || tie.state === state || tie.change === 'went');
		const everTied = new Set(ties.flatMap(({ a, b }) => [a, b]));
		const ids = kind ? ofKind(nodes, kind, shown) : new Set(nodes.map(({ id }) => id));
		const drawn = nodes
			.map((node, at) => ({ ...node, ...picture.places[at]! }))
			.filter(({ id }) => ids.has(id));
		const left = shown.filter(({ a, b }) => ids.has(a) && ids.has(b));
		const counts = new Map<string, number>();
		for (const { a, b, change } of left)
			if (change !== 'went') for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
		return {
			...{
				tooMany,
				tooManyToWeigh: nodes.length > mostToWeigh,
				on,
				quarter: quarterOf(on),
				quarters
			},
			nodes: drawn.map(({ id, kind: what, title, entryKind, areaName, x, y }) => ({
				...{ id, kind: what, title, entryKind, areaName, x, y },
				cluster: picture.clusterOf.get(id) ?? null,
				...{ ties: counts.get(id) ?? 0, isLoose: !everTied.has(id) }
			})),
			ties: tooMany ? [] : left,
			clusters: picture.clusters,
			...readingsOf({ ...network, nodes }, on, picture.clusterOf)
		};
	}
});

/** Of one kind, and what that is tied to. */
function ofKind(
	nodes: Network['nodes'],
	kind: NodeKind,
	ties: readonly { a: string; b: string }[]
): ReadonlySet<string> {
	const isKind = new Set(nodes.filter((one) => one.kind === kind).map((one) => one.id));
	const near = ties
		.filter(({ a, b }) => isKind.has(a) || isKind.has(b))
		.flatMap(({ a, b }) => [a, b]);
	return new Set([...isKind, ...near]);
}

const readingsOf = (
	{ nodes, ties }: Network,
	on: string,
	clusterOf: ReadonlyMap<string, number>
): Pick<NetworkShown, 'parts' | 'bridges' | 'alone' | 'wouldMiss'> => ({
	parts: partsOn(nodes, ties, on),
	bridges: bridgesOf(nodes, ties, on, (id) => clusterOf.get(id) ?? null),
	alone: aloneOf(nodes, ties, on),
	wouldMiss: wouldMissOf(nodes, ties, on)
});
