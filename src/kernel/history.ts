import { createHmac } from 'node:crypto';
import type { Actor, Origin } from './actor.ts';
import type { Read, Write } from './db/access.ts';
import { newId } from './ids.ts';

/** What a write answers: which object, and its version after the write. The same write again answers the same. */
export interface Receipt {
	id: string;
	version: number;
}

export interface HistoryLine {
	writeId: string;
	actor: Actor;
	action: string;
	objectKind: string;
	receipt: Receipt | null;
	result: 'done' | 'refused';
	origin: Origin;
	at: Date;
	fingerprint: string;
}

/** Keyed, so that nobody can guess a removed text from what history keeps. */
export const fingerprint = (secret: string, input: unknown): string =>
	createHmac('sha256', secret).update(JSON.stringify(input)).digest('base64url');

/** The earlier write under this id, if there was one. */
export const earlierWrite = (tx: Read, organisationId: string, writeId: string) =>
	tx
		.selectFrom('history')
		.select(['action', 'actorId', 'objectId', 'version', 'fingerprint'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', writeId)
		.executeTakeFirst();

/** Adds the history row; part of the transaction of the write itself. */
export async function addHistory(
	tx: Write,
	organisationId: string,
	line: HistoryLine
): Promise<void> {
	await tx
		.insertInto('history')
		.values({
			organisationId,
			id: line.result === 'refused' ? newId() : line.writeId,
			at: line.at,
			actorId: line.actor.personId,
			action: line.action,
			objectKind: line.objectKind,
			objectId: line.receipt?.id ?? null,
			version: line.receipt?.version ?? null,
			result: line.result,
			origin: line.origin,
			fingerprint: line.fingerprint
		})
		.execute();
}
