import { countChange } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';

/** Puts the promise beside its entry. */
export const addPromise = (
	tx: Write,
	promise: { organisationId: string; id: string; dueOn: string | null }
) => tx.insertInto('promise').values(promise).execute();

const promises = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('promise')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'promise.organisationId')
				.onRef('entry.id', '=', 'promise.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('promise.organisationId', '=', organisationId)
		.select(['entry.id', 'entry.text', 'entry.happenedOn', 'entry.areaId', 'entry.version'])
		.select(['dueOn', 'state', 'outcome', 'closedOn', 'area.name as areaName']);

export const findPromise = (tx: Read, organisationId: string, id: string) =>
	promises(tx, organisationId).where('entry.id', '=', id).executeTakeFirst();

/** The open promises of one writer, the first one due on top. */
export const listOpenPromises = (tx: Read, organisationId: string, authorId: string) =>
	promises(tx, organisationId)
		.where('state', '=', 'open')
		.where('entry.authorId', '=', authorId)
		.orderBy((eb) => eb.fn.coalesce('dueOn', 'entry.happenedOn'))
		.orderBy('entry.id')
		.limit(200)
		.execute();

/** Closes a promise; answers the new version, or undefined when not allowed. */
export async function keepOutcome(
	tx: Write,
	organisationId: string,
	id: string,
	outcome: { state: 'kept' | 'released'; outcome: string | null; closedOn: string }
): Promise<number | undefined> {
	const version = await countChange(tx, organisationId, id);
	if (version === undefined) return undefined;
	await tx
		.updateTable('promise')
		.set(outcome)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	return version;
}
