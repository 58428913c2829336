import type { z } from 'zod';
import type { Actor, Origin } from './actor.ts';
import { systemClock, type Clock } from './clock.ts';
import { read, write } from './db/access.ts';
import type { Database } from './db/pool.ts';
import type { Task } from './db/session.ts';
import { noFiles, type FileStore } from './files/index.ts';
import { addHistory, earlierWrite, fingerprint, type Receipt } from './history.ts';
import type { ReadOperation, WriteOperation } from './operation.ts';
import { Problem, fieldProblems } from './problem/index.ts';
import { letsIn } from './roles.ts';

/** Everything an operation is asked with. */
export interface Context {
	db: Database;
	actor: Actor;
	origin: Origin;
	/** Keys the fingerprints in history, and the files that are handed over. */
	secret: string;
	clock?: Clock;
	/** Where pictures are kept; only for work with pictures. */
	files?: FileStore;
	/** Only for work the program does by itself. */
	task?: Task;
}

type AnyRead = ReadOperation<z.ZodType, z.ZodType>;
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any write may stand here */
type AnyWrite = WriteOperation<any>;

/**
 * What came in, in the shape it must have.
 * @throws Problem with a sentence per field
 */
export function checked<T extends z.ZodType>(shape: T, input: unknown): z.output<T> {
	const parsed = shape.safeParse(input, { reportInput: true });
	if (parsed.success) return parsed.data;
	throw new Problem('invalidInput', {}, fieldProblems(parsed.error.issues));
}

function admitted(operation: AnyRead | AnyWrite, { actor, task }: Context): string {
	if (!task && !letsIn(operation.audience, actor.roles)) {
		throw new Problem(actor.personId ? 'forbidden' : 'notSignedIn');
	}
	if (!actor.organisationId) throw new Problem('notFound');
	return actor.organisationId;
}

/**
 * The one door to everything: form actions, the API, the command line and the seed all come through here.
 * Checks the audience, then the input, then does the work in one transaction, a write with its history row.
 * @throws Problem with a sentence for people; nothing is done then
 */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
	operation: ReadOperation<I, O>,
	input: z.input<I>,
	context: Context
): Promise<z.output<O>>;
export async function perform<I extends z.ZodType<{ writeId?: string; id?: string }>>(
	operation: WriteOperation<I>,
	input: z.input<I>,
	context: Context
): Promise<Receipt>;
export async function perform(
	operation: AnyRead | AnyWrite,
	input: unknown,
	context: Context
): Promise<unknown> {
	return operation.kind === 'read'
		? performRead(operation, input, context)
		: performWrite(operation, input, context);
}

async function performRead(operation: AnyRead, input: unknown, context: Context): Promise<unknown> {
	const { db, actor, origin, secret, clock = systemClock, files = noFiles, task } = context;
	const organisationId = admitted(operation, context);
	const asked = checked(operation.input, input);
	return read(
		db,
		actor,
		async (tx) => {
			const answer = await operation.work(asked, {
				tx,
				actor: { ...actor, organisationId },
				clock,
				origin,
				files,
				secret,
				mark: (words) => fingerprint(secret, words)
			});
			// Only what the contract names crosses the wire.
			return operation.output.parse(answer);
		},
		task
	);
}

async function performWrite(
	operation: AnyWrite,
	input: unknown,
	context: Context
): Promise<Receipt> {
	const { db, actor, origin, secret, clock = systemClock, files = noFiles } = context;
	const task = context.task ?? operation.task;
	const line = { actor, action: operation.name, objectKind: operation.object, origin, at: clock() };
	let organisationId: string;
	try {
		organisationId = admitted(operation, context);
	} catch (error) {
		if (actor.personId && actor.organisationId) await noteRefusal(context, line);
		throw error;
	}
	const asked = checked(operation.input, input) as { writeId?: string; id?: string };
	const writeId = asked.writeId ?? asked.id;
	if (!writeId) throw new Error(`${operation.name} has no writeId and no id in its input`);
	const mark = fingerprint(secret, asked);
	return write(
		db,
		actor,
		async (tx) => {
			const earlier = await earlierWrite(tx, organisationId, writeId);
			if (earlier) {
				if (earlier.fingerprint !== mark || earlier.action !== operation.name)
					throw new Problem('idInUse');
				return { id: earlier.objectId!, version: earlier.version! };
			}
			const receipt = await operation.work(asked, {
				tx,
				actor: { ...actor, organisationId },
				clock,
				origin,
				files,
				secret,
				mark: (words) => fingerprint(secret, words)
			});
			await addHistory(tx, organisationId, {
				...line,
				writeId,
				receipt,
				result: 'done',
				fingerprint: mark
			});
			return receipt;
		},
		task
	).catch(async (error) => {
		// Two tabs may send the same write at the same moment: the second then finds the first one's receipt.
		const earlier =
			error instanceof Problem && error.code === 'idInUse'
				? await read(db, actor, (tx) => earlierWrite(tx, organisationId, writeId), task)
				: undefined;
		if (earlier?.fingerprint === mark && earlier.action === operation.name) {
			return { id: earlier.objectId!, version: earlier.version! };
		}
		throw error;
	});
}

async function noteRefusal(
	{ db, actor }: Context,
	line: { actor: Actor; action: string; objectKind: string; origin: Origin; at: Date }
): Promise<void> {
	await write(db, actor, (tx) =>
		addHistory(tx, actor.organisationId!, {
			...line,
			writeId: '',
			receipt: null,
			result: 'refused',
			fingerprint: ''
		})
	);
}
