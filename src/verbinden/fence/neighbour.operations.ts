import {
	Problem,
	dayOf,
	dayShape,
	idShape,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { isOpenAddress } from './address.ts';
import {
	addDirectory,
	changeDirectory,
	closeUp,
	findDirectories,
	findOpen,
	openUp,
	removeDirectory
} from './neighbour.store.ts';
import { troubles } from './outside.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const admin = { object: 'neighbourDirectory', audience: ['admin'] as const };

/** Says that an open directory elsewhere may be searched here, because they there agreed. It is fetched every day. */
export const addNeighbour = writeOperation({
	...admin,
	name: 'neighbourDirectory.add',
	summary: { nl: 'Zoek mee in een gids van elders', en: 'Search a directory from elsewhere too' },
	input: z.strictObject({
		id: idShape,
		/** The organisation there. */
		name: shortText(),
		address: shortText(1000).refine(isOpenAddress, { message: 'notOpenWeb' }),
		/** Who there agreed: a role, not a name. */
		agreedWith: shortText(),
		agreedOn: dayShape()
	}),
	example: {
		...{ id: exampleId(1), name: 'Welzijn Elders', agreedWith: 'de directie' },
		...{ address: 'https://elders.voorbeeld.nl/hsds', agreedOn: '2026-03-01' }
	},
	rest: { method: 'put', path: '/neighbour-directories/{id}', tag: 'verbinden' },
	async work({ id, ...directory }, { tx, actor: { organisationId }, clock }) {
		await addDirectory(tx, { organisationId, id, ...directory, createdAt: clock() });
		return { id, version: 1 };
	}
});

/** Stops it: what was fetched is gone in the same moment. */
export const stopNeighbour = writeOperation({
	...admin,
	name: 'neighbourDirectory.stop',
	summary: { nl: 'Zoek daar niet meer in', en: 'Search it no more' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/neighbour-directories/{id}/removals', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await removeDirectory(tx, { organisationId, id }))) throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** Has it fetched again at the next turn. */
export const retryNeighbour = writeOperation({
	...admin,
	name: 'neighbourDirectory.retry',
	summary: { nl: 'Haal een gids opnieuw op', en: 'Fetch a directory again' },
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/neighbour-directories/{id}/tries', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await changeDirectory(tx, { organisationId, id }, { triedAt: null })))
			throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** The directories that are searched too, and how the last try went; and whether others may search here. */
export const listNeighbours = readOperation({
	name: 'neighbourDirectory.list',
	summary: { nl: 'Gidsen van elders', en: 'Directories from elsewhere' },
	audience: ['member', 'admin'],
	input: z.strictObject({}),
	output: z.object({
		open: z.object({ agreedBy: z.string(), openedOn: z.string() }).nullable(),
		directories: z.array(
			z.object({
				...{ id: idShape, name: z.string(), address: z.string(), agreedWith: z.string() },
				...{ agreedOn: z.string(), services: z.int(), leftOut: z.int() },
				...{ triedAt: z.date().nullable(), fetchedOn: z.string().nullable() },
				trouble: z.enum(troubles).nullable()
			})
		)
	}),
	example: {},
	rest: { method: 'get', path: '/neighbour-directories', tag: 'verbinden' },
	async work(_, { tx, actor: { organisationId } }) {
		const directories = await findDirectories(tx, organisationId);
		return { open: (await findOpen(tx, organisationId)) ?? null, directories } as never;
	}
});

/** Lets other organisations on this server search what is public here, or no more. */
export const letNeighboursSearch = writeOperation({
	name: 'neighbours.let',
	object: 'organisation',
	summary: {
		nl: 'Laat andere organisaties meezoeken in wat openbaar is',
		en: 'Let other organisations search what is public'
	},
	audience: ['admin'],
	input: z.strictObject({
		...{ writeId: idShape, open: z.enum(['yes', 'no']) },
		/** Who decided so: a role. */
		agreedBy: shortText()
	}),
	example: { writeId: exampleId(9), open: 'yes', agreedBy: 'de directie' },
	rest: { method: 'post', path: '/neighbours', tag: 'verbinden' },
	async work({ writeId, open, agreedBy }, { tx, actor: { organisationId }, clock }) {
		if (open === 'yes') await openUp(tx, { organisationId, agreedBy, openedOn: dayOf(clock()) });
		else await closeUp(tx, organisationId);
		return { id: writeId, version: 1 };
	}
});
