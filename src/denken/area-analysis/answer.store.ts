import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export const addAnswer = (
	tx: Write,
	answer: {
		organisationId: string;
		id: string;
		analysisId: string;
		recognises: string | null;
		experience: string | null;
		standsOut: string | null;
		createdAt: Date;
	}
) => tx.insertInto('areaAnswer').values(answer).execute();

/** How many answers wait at an analysis since a moment, from whomever. */
export async function countWaitingAnswers(
	tx: Read,
	organisationId: string,
	analysisId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_area_answers(${organisationId}, ${analysisId}, ${since}) as waiting`.execute(tx);
	return rows[0]!.waiting;
}

/** The answers to one analysis, those that wait first; none for who does not keep it. */
export const findAnswers = (tx: Read, organisationId: string, analysisId: string) =>
	tx
		.selectFrom('areaAnswer')
		.select(['id', 'recognises', 'experience', 'standsOut', 'state', 'reply', 'createdAt'])
		.select('version')
		.where('organisationId', '=', organisationId)
		.where('analysisId', '=', analysisId)
		.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(500)
		.execute();

export const changeAnswer = (
	tx: Write,
	organisationId: string,
	id: string,
	decided: { state: 'takenAlong' | 'keptBack'; reply: string | null }
) =>
	tx
		.updateTable('areaAnswer')
		.set((eb) => ({ ...decided, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
