import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { connectionStates, heldBy } from '../connection/index.ts';
import { nodeKinds } from './node.rules.ts';
import { tieKinds } from './tie.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** The id of an entry, or the mark of a group that only has a name. */
export const nodeId = z.string().min(1).max(100);
/** A year and its quarter: 2026-3. */
export const quarterShape = z.string().regex(/^\d{4}-[1-4]$/);

/** Which part of the network; all of it when nothing is asked. */
export const partShape = {
	areaId: idShape.optional(),
	kind: z.enum(nodeKinds).optional(),
	state: z.enum(['proposed', 'introduced', 'working']).optional(),
	quarter: quarterShape.optional()
};

export const shareShape = {
	total: z.int(),
	onlyWorker: z.int(),
	withWorker: z.int(),
	without: z.int()
};

export const nodeShape = z.object({
	...{ id: nodeId, kind: z.enum(nodeKinds), title: z.string() },
	entryKind: z.string().nullable(),
	areaName: z.string().nullable()
});

export const tieShape = z.object({
	...{ id: z.string(), a: nodeId, b: nodeId, kind: z.enum(tieKinds), together: z.string() },
	state: z.enum(connectionStates),
	heldBy: z.enum(heldBy).nullable(),
	...{ since: z.string(), until: z.string().nullable() },
	/** Since the quarter before. */
	change: z.enum(['came', 'stayed', 'went']),
	/** What says so, for "Waarom?". */
	source: z.object({ id: idShape, kind: z.string(), title: z.string() })
});

export const networkShape = z.object({
	/** There is more than can be drawn: choose an area. */
	tooMany: z.boolean(),
	/** Too many to say what stands between others while somebody waits. */
	tooManyToWeigh: z.boolean(),
	on: z.string(),
	quarter: z.string(),
	quarters: z.array(
		z.object({
			...{ quarter: z.string(), on: z.string(), came: z.int(), went: z.int() },
			...shareShape
		})
	),
	nodes: z.array(
		nodeShape.extend({
			...{ x: z.number(), y: z.number() },
			/** The number of its cluster in the list. */
			cluster: z.int().nullable(),
			/** Ties it has in this picture. */
			ties: z.int(),
			/** Never tied to anything, in no quarter. */
			isLoose: z.boolean()
		})
	),
	ties: z.array(tieShape),
	clusters: z.array(
		z.object({
			...{ id: idShape.nullable(), name: z.string().nullable(), around: z.string().nullable() },
			members: z.array(nodeId)
		})
	),
	/** In how many parts that hold together it lies. */
	parts: z.int(),
	bridges: z.array(z.object({ id: nodeId, between: z.array(z.string()), isOnly: z.boolean() })),
	alone: z.array(nodeId),
	wouldMiss: z.array(z.object({ id: nodeId, why: z.enum(['ties', 'help']), ties: z.int() }))
});
export type NetworkShown = z.output<typeof networkShape>;
