import { taskContexts } from '#community/index.ts';
import {
	dayOf,
	idShape,
	newId,
	perform,
	readOperation,
	systemClock,
	writeOperation,
	type Clock,
	type Database,
	type FileStore
} from '#kernel/index.ts';
import { z } from 'zod';
import { fetchDirectory } from './fetch.ts';
import { serviceOf, type NeighbourService } from './neighbour.rules.ts';
import { changeDirectory, findDue, replaceServices, takeDue } from './neighbour.store.ts';
import { Trouble, openWeb, troubles, type Reach } from './outside.ts';

const day = 24 * 60 * 60_000;
const before = (now: Date) => new Date(now.getTime() - day);
const exampleId = '019a0000-0000-7000-8000-000000000001';

const listDue = readOperation({
	name: 'neighbourDirectory.listDue',
	summary: { nl: 'Gidsen om op te halen', en: 'Directories to fetch' },
	audience: [],
	input: z.strictObject({}),
	output: z.array(z.object({ id: idShape, address: z.string() })),
	example: {},
	work: (_, { tx, actor, clock }) => findDue(tx, actor.organisationId, before(clock()))
});

/** Says that this one fetches it now; answers version 0 when another did, or when it was stopped. */
const takeToFetch = writeOperation({
	name: 'neighbourDirectory.take',
	object: 'neighbourDirectory',
	summary: { nl: 'Begin een gids op te halen', en: 'Begin to fetch a directory' },
	audience: [],
	task: 'fence',
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId, id: exampleId },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const now = clock();
		const mine = await takeDue(tx, { organisationId, id }, before(now), now);
		return { id, version: mine ? 1 : 0 };
	}
});

const serviceShape = z.custom<NeighbourService>((one) => typeof one === 'object' && one !== null);

/** Keeps what was fetched, or what went wrong; then what was fetched before stays. */
export const keepFetched = writeOperation({
	name: 'neighbourDirectory.keep',
	object: 'neighbourDirectory',
	summary: { nl: 'Bewaar wat is opgehaald', en: 'Keep what was fetched' },
	audience: [],
	task: 'fence',
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, services: z.array(serviceShape).nullable() },
		...{ leftOut: z.int().default(0), trouble: z.enum(troubles).nullable().default(null) }
	}),
	example: { writeId: exampleId, id: exampleId, services: null, trouble: 'unreachable' },
	async work({ id, services, leftOut, trouble }, { tx, actor: { organisationId }, clock }) {
		const now = clock();
		const found = services
			? { services: services.length, leftOut, fetchedOn: dayOf(now), trouble: null }
			: { trouble };
		// Stopped while it was being fetched, nothing of it is kept.
		const there = await changeDirectory(tx, { organisationId, id }, { triedAt: now, ...found });
		if (there && services) await replaceServices(tx, organisationId, id, services);
		return { id, version: 1 };
	}
});

/**
 * Fetches every directory that was not tried for a day, in every organisation.
 * @returns how many were tried
 */
export async function refreshNeighbours(
	db: Database,
	files: FileStore,
	{ reach = openWeb, clock = systemClock }: { reach?: Reach; clock?: Clock } = {}
): Promise<number> {
	let tried = 0;
	for (const context of await taskContexts(db, 'fence', { clock, files })) {
		for (const { id, address } of await perform(listDue, {}, context)) {
			const taken = await perform(takeToFetch, { writeId: newId(), id }, context);
			if (taken.version === 0) continue;
			tried++;
			const kept = await fetchDirectory(address, reach).then(
				({ services, leftOut }) => ({
					services: services.flatMap((one) => serviceOf(one, dayOf(clock())) ?? []),
					leftOut
				}),
				(error: unknown) => {
					if (!(error instanceof Trouble)) throw error;
					return { services: null, trouble: error.kind };
				}
			);
			await perform(keepFetched, { writeId: newId(), id, ...kept }, context);
		}
	}
	return tried;
}
