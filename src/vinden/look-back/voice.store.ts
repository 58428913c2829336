import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Voice } from './look-back.schema.ts';

export const addVoice = (
	tx: Write,
	voice: Voice & { organisationId: string; lookBackId: string; createdAt: Date }
) => tx.insertInto('lookBackVoice').values(voice).execute();

/** Residents' own words at a look-back, the first one on top; what still waits only for who keeps it. */
export const findVoices = (tx: Read, organisationId: string, lookBackId: string) =>
	tx
		.selectFrom('lookBackVoice')
		.select(['id', 'cameBy', 'process', 'result', 'wentWell', 'differently', 'takeAlong', 'state'])
		.$narrowType<Pick<Voice, 'cameBy' | 'state'>>()
		.where('organisationId', '=', organisationId)
		.where('lookBackId', '=', lookBackId)
		.orderBy('createdAt')
		.orderBy('id')
		.limit(500)
		.execute();

export const changeVoice = (
	tx: Write,
	organisationId: string,
	{ id, lookBackId, state }: { id: string; lookBackId: string; state: 'taken' | 'keptBack' }
) =>
	tx
		.updateTable('lookBackVoice')
		.set({ state })
		.where('organisationId', '=', organisationId)
		.where('lookBackId', '=', lookBackId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();

/** How many voices wait at a look-back since a moment, from whomever. */
export async function countWaiting(
	tx: Read,
	organisationId: string,
	lookBackId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_voices(${organisationId}, ${lookBackId}, ${since}) as waiting`.execute(tx);
	return rows[0]!.waiting;
}
