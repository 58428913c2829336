import { addDays, addMonths, dayOf, type Ask, type Read } from '#kernel/index.ts';
import { findCounted, findMetActivities, findNoted } from '../mixing/index.ts';
import {
	findConnectionSteps,
	findGathered,
	findNamedTies,
	findNodes,
	findWithin,
	findWorking
} from './network.store.ts';
import { nodesByName, type NetworkNode } from './node.rules.ts';
import type { Tie } from './tie.rules.ts';
import {
	activityTies,
	belongTies,
	connectionTies,
	introductionTies,
	meetingTies,
	namedTies
} from './told-ties.rules.ts';

export interface Network {
	nodes: NetworkNode[];
	ties: Tie[];
	today: string;
}

/** The whole network as far as this reader sees it: row-level security decides what there is. */
export async function gatherNetwork({
	tx,
	actor,
	clock
}: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>): Promise<Network> {
	const { organisationId } = actor;
	const today = dayOf(clock());
	const found = await findNodes(tx, organisationId, { today, helpedSince: addMonths(today, -3) });
	const names = nodesByName(found);
	const until = today;
	const activities = await findMetActivities(tx, organisationId, { until });
	const gathered = await findGathered(tx, organisationId);
	const ties = [
		...connectionTies(await findConnectionSteps(tx, organisationId), found),
		...namedTies(await findNamedTies(tx, organisationId), names.groupOf),
		...introductionTies(await findWorking(tx, organisationId)),
		...belongTies(gathered),
		...activityTies(activities, gathered, names, addDays),
		...meetingTies(
			activities,
			[
				await findCounted(tx, organisationId, { until }),
				await findNoted(tx, organisationId, { until })
			],
			names.groupOf,
			addDays
		)
	];
	const nodes = [...found, ...names.made()];
	const known = new Set(nodes.map(({ id }) => id));
	return { nodes, today, ties: ties.filter(({ a, b }) => a !== b && known.has(a) && known.has(b)) };
}

/** Only what lies in an area, with what it is tied to directly. */
export async function inArea(
	{ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>,
	network: Network,
	areaId: string
): Promise<Network> {
	const inside = new Set(await findWithin(tx, actor.organisationId, areaId));
	const here = new Set(
		network.nodes.filter((one) => inside.has(one.areaId ?? '')).map(({ id }) => id)
	);
	const ties = network.ties.filter(({ a, b }) => here.has(a) || here.has(b));
	const kept = new Set([...here, ...ties.flatMap(({ a, b }) => [a, b])]);
	return { ...network, ties, nodes: network.nodes.filter(({ id }) => kept.has(id)) };
}
