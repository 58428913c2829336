import { taskContexts, type Job } from '#community/index.ts';
import {
	dayOf,
	idShape,
	newId,
	perform,
	readOperation,
	systemClock,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { gatherNetwork } from './gather.ts';
import { drawWhole } from './picture.rules.ts';
import { findClusters, findPlaces, keepClusters, keepPlaces } from './picture.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

/** The whole as it would be drawn now, beside how it was drawn before. */
async function newDrawing(ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>) {
	const { organisationId } = ask.actor;
	const { nodes, ties } = await gatherNetwork(ask);
	const known = await findPlaces(ask.tx, organisationId);
	const kept = await findClusters(ask.tx, organisationId);
	return { nodes, known, kept, ...drawWhole(nodes, ties, known, kept) };
}

/**
 * Draws the network anew: places go on from where things stood, clusters keep their names. It looks at all that teams share and
 * keeps marks and places only; who asks sees no more by it than before.
 */
export const drawNetwork = writeOperation({
	name: 'network.draw',
	object: 'network',
	summary: { nl: 'Teken het netwerk opnieuw', en: 'Draw the network anew' },
	audience: ['worker'],
	task: 'network',
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: exampleId },
	async work({ writeId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { nodes, places, clusters } = await newDrawing(ask);
		const since = dayOf(clock());
		await keepPlaces(
			tx,
			organisationId,
			places.map((place, at) => ({ ...place, node: nodes[at]!.id }))
		);
		await keepClusters(
			tx,
			organisationId,
			clusters.map(({ id, members }) => ({ id: id ?? newId(), since, members }))
		);
		return { id: writeId, version: 1 };
	}
});

/** Whether anything came, went or hangs together otherwise since it was drawn. */
const isChanged = readOperation({
	name: 'network.isChanged',
	summary: { nl: 'Of het netwerk veranderde', en: 'Whether the network changed' },
	audience: [],
	input: z.strictObject({}),
	output: z.boolean(),
	example: {},
	async work(_, ask) {
		const { nodes, known, kept, clusters } = await newDrawing(ask);
		const marks = (all: readonly { id: string | null; members: readonly string[] }[]) =>
			JSON.stringify(all.map(({ id, members }) => [id, members.toSorted()].flat()).toSorted());
		return (
			nodes.length !== known.size ||
			nodes.some(({ id }) => !known.has(id)) ||
			marks(clusters) !== marks(kept)
		);
	}
});

/** Where something changed the network is drawn anew, some times a day. */
export const networkJobs: readonly Job[] = [
	{
		name: 'network',
		pause: 6 * 60 * 60_000,
		run: async ({ db, files }) => {
			for (const context of await taskContexts(db, 'network', { clock: systemClock, files }))
				if (await perform(isChanged, {}, context))
					await perform(drawNetwork, { writeId: newId() }, context);
		}
	}
];
