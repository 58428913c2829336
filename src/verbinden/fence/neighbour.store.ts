import { searchWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { NeighbourService } from './neighbour.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}

export const addDirectory = (
	tx: Write,
	directory: Key & {
		name: string;
		address: string;
		agreedWith: string;
		agreedOn: string;
		createdAt: Date;
	}
) => tx.insertInto('neighbourDirectory').values(directory).execute();

export const findDirectories = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('neighbourDirectory')
		.select(['id', 'name', 'address', 'agreedWith', 'agreedOn', 'services', 'leftOut'])
		.select(['triedAt', 'fetchedOn', 'trouble'])
		.where('organisationId', '=', organisationId)
		.orderBy('name')
		.orderBy('id')
		.execute();

export const changeDirectory = (
	tx: Write,
	{ organisationId, id }: Key,
	change: {
		triedAt?: Date | null;
		trouble?: string | null;
		services?: number;
		leftOut?: number;
		fetchedOn?: string;
	}
) =>
	tx
		.updateTable('neighbourDirectory')
		.set({ id, ...change })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();

/** Removes a directory with all that was fetched of it. */
export const removeDirectory = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('neighbourDirectory')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();

/** What was not tried since a moment. */
export const findDue = (tx: Read, organisationId: string, before: Date) =>
	tx
		.selectFrom('neighbourDirectory')
		.select(['id', 'address'])
		.where('organisationId', '=', organisationId)
		.where((eb) => eb.or([eb('triedAt', 'is', null), eb('triedAt', '<', before)]))
		.orderBy('createdAt')
		.limit(50)
		.execute();

/** Takes a directory to fetch it: false when another worker of the program did so, or when it was stopped. */
export const takeDue = async (tx: Write, { organisationId, id }: Key, before: Date, now: Date) =>
	(await tx
		.updateTable('neighbourDirectory')
		.set({ triedAt: now })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.where((eb) => eb.or([eb('triedAt', 'is', null), eb('triedAt', '<', before)]))
		.returning('id')
		.executeTakeFirst()) !== undefined;

/** Puts what was fetched in the place of what stood there. */
export async function replaceServices(
	tx: Write,
	organisationId: string,
	directoryId: string,
	services: readonly NeighbourService[]
): Promise<void> {
	await tx
		.deleteFrom('neighbourService')
		.where('organisationId', '=', organisationId)
		.where('directoryId', '=', directoryId)
		.execute();
	const size = 500;
	for (let at = 0; at < services.length; at += size) {
		const rows = services.slice(at, at + size).map((one) => {
			const words = searchWords(one.name, one.text, one.provider, one.place);
			const lexemes = sql<string>`array_to_tsvector(${words}::text[])`;
			return { organisationId, directoryId, ...one, lexemes };
		});
		await tx.insertInto('neighbourService').values(rows).execute();
	}
}

export const openUp = (
	tx: Write,
	opened: { organisationId: string; agreedBy: string; openedOn: string }
) =>
	tx
		.insertInto('openToNeighbours')
		.values(opened)
		.onConflict((conflict) => conflict.doNothing())
		.execute();

export const closeUp = (tx: Write, organisationId: string) =>
	tx.deleteFrom('openToNeighbours').where('organisationId', '=', organisationId).execute();

export const findOpen = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('openToNeighbours')
		.select(['agreedBy', 'openedOn'])
		.where('organisationId', '=', organisationId)
		.executeTakeFirst();
