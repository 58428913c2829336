import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Ballot, Content, Handled, Way } from './ballot.schema.ts';

interface NewBallot {
	organisationId: string;
	id: string;
	priorityId: string;
	way: Way;
	round: number;
	count: number;
	content: Content;
	createdAt: Date;
}

export const addBallot = (tx: Write, { content, ...ballot }: NewBallot) =>
	tx
		.insertInto('ballot')
		.values({ ...ballot, content: sql`${JSON.stringify(content)}::jsonb` })
		.execute();

/** The ballots, oldest first; none for who does not keep the vote. */
export async function findBallots(
	tx: Read,
	organisationId: string,
	priorityId: string
): Promise<Ballot[]> {
	const rows = await tx
		.selectFrom('ballot')
		.select(['id', 'way', 'round', 'count', 'content', 'handled'])
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	return rows as unknown as Ballot[];
}

/** The ballots of a closed vote without their numbers, for who may read the vote; none while it is open. */
export async function findClosedBallots(
	tx: Read,
	organisationId: string,
	priorityId: string
): Promise<Ballot[]> {
	const { rows } = await sql<Omit<Ballot, 'id'>>`
		select * from app.closed_ballots(${organisationId}, ${priorityId})`.execute(tx);
	return rows.map((row) => ({ id: null, ...row }));
}

/** How many ballots came in by a link since a moment, from whomever. */
export async function countSince(
	tx: Read,
	organisationId: string,
	priorityId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ many: number }>`
		select app.ballots_since(${organisationId}, ${priorityId}, ${since}) as many`.execute(tx);
	return rows[0]!.many;
}

/** Removes ballots that were counted by hand; answers whether there was such a row. */
export async function removeBallot(
	tx: Write,
	organisationId: string,
	priorityId: string,
	id: string
): Promise<boolean> {
	const found = await tx
		.deleteFrom('ballot')
		.where('organisationId', '=', organisationId)
		.where('priorityId', '=', priorityId)
		.where('id', '=', id)
		.where('way', '<>', 'link')
		.returning('id')
		.executeTakeFirst();
	return found !== undefined;
}

export const keepHandled = (tx: Write, organisationId: string, id: string, handled: Handled) =>
	tx
		.updateTable('ballot')
		.set({ handled: sql`${JSON.stringify(handled)}::jsonb` })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
