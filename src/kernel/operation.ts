import { z } from 'zod';
import type { Actor, Origin } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Read, Write } from './db/access.ts';
import type { Task } from './db/session.ts';
import type { FileStore } from './files/index.ts';
import type { Receipt } from './history.ts';
import { isId } from './ids.ts';
import type { Sentence } from './problem/index.ts';
import type { Audience } from './roles.ts';

/** How an operation is reached over the wire; path in kebab-case with {camelCase} parameters, below /api/v1. */
export interface Rest {
	method: 'get' | 'put' | 'post' | 'delete';
	path: string;
	tag: string;
	/** The largest body, in MB, where that is more than for most. */
	largest?: number;
}

/** What an operation gets beside its input. */
export interface Ask<Tx> {
	tx: Tx;
	actor: Actor & { organisationId: string };
	clock: Clock;
	origin: Origin;
	files: FileStore;
	/** Of this installation: only to derive a key from, never to show. */
	secret: string;
	/** A mark of some words that only this installation can make: to know them again without keeping them. */
	mark: (words: unknown) => string;
}

/** The asker is signed in: true for every audience but `public`. */
export type SignedIn = Actor & { organisationId: string; personId: string };

interface Contract<I extends z.ZodType, O extends z.ZodType> {
	/** noun.verb, for example observation.note. */
	name: string;
	summary: Sentence;
	/** Who may use it; any one of these is enough (roles.ts). */
	audience: readonly Audience[];
	input: I;
	output: O;
	/** An input as it could come in; shown in the API document and run by its test. */
	example: z.input<I>;
	rest?: Rest;
}

export interface ReadOperation<I extends z.ZodType, O extends z.ZodType> extends Contract<I, O> {
	kind: 'read';
	work(input: z.output<I>, ask: Ask<Read>): Promise<z.output<O>>;
}

export interface WriteOperation<
	I extends z.ZodType<{ writeId?: string; id?: string }>
> extends Contract<I, typeof receiptShape> {
	kind: 'write';
	/** What kind of thing it writes; stands in history. */
	object: string;
	/** Where the policies let only a task of the program write: that task. Who may ask for it is checked as always. */
	task?: Task;
	work(input: z.output<I>, ask: Ask<Write>): Promise<Receipt>;
}

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of operations holds any shapes */
export type Operation = ReadOperation<any, any> | WriteOperation<any>;

/** A UUIDv7. */
export const idShape = z.string().refine(isId, { message: 'notAnId' });

/** The answer of every write. */
export const receiptShape = z.object({ id: idShape, version: z.int() });

/** An operation that only reads. */
export const readOperation = <I extends z.ZodType, O extends z.ZodType>(
	definition: Omit<ReadOperation<I, O>, 'kind'>
): ReadOperation<I, O> => ({ ...definition, kind: 'read' });

/**
 * An operation that writes. Its input carries the client-made UUIDv7 that makes it idempotent:
 * `writeId`, or for something new simply the `id` it gets.
 */
export const writeOperation = <I extends z.ZodType<{ writeId?: string; id?: string }>>(
	definition: Omit<WriteOperation<I>, 'kind' | 'output'>
): WriteOperation<I> => ({ ...definition, kind: 'write', output: receiptShape });
