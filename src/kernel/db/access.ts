import type { Transaction } from 'kysely';
import type { Actor } from '../actor.ts';
import { Problem, fromDatabase, isLostConnection } from '../problem/index.ts';
import type { Database } from './pool.ts';
import { setSession, type Task } from './session.ts';
import type { DB } from './types.generated.ts';

declare const mark: unique symbol;

/** A transaction that reads: the database refuses any write in it. Stores take this for what they read. */
export type Read = Transaction<DB> & { readonly [mark]?: 'read' | 'write' };

/** A transaction that may write. Made by the kernel only, together with the history row. */
export type Write = Transaction<DB> & { readonly [mark]?: 'write'; readonly writes: true };

const asProblem = (error: unknown): unknown =>
	isLostConnection(error) ? new Problem('databaseAway') : fromDatabase(error);

/** Reads as this actor, in one read-only transaction. */
export async function read<T>(
	db: Database,
	actor: Actor,
	work: (tx: Read) => Promise<T>,
	task?: Task
): Promise<T> {
	try {
		return await db
			.transaction()
			.setAccessMode('read only')
			.execute(async (trx) => {
				await setSession(trx, actor, task);
				return work(trx as Read);
			});
	} catch (error) {
		throw asProblem(error);
	}
}

/** Writes as this actor: all of it, or nothing. */
export async function write<T>(
	db: Database,
	actor: Actor,
	work: (tx: Write) => Promise<T>,
	task?: Task
): Promise<T> {
	try {
		return await db.transaction().execute(async (trx) => {
			await setSession(trx, actor, task);
			return work(trx as unknown as Write);
		});
	} catch (error) {
		throw asProblem(error);
	}
}
