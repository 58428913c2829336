import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type Stance = 'recognised' | 'notRecognised' | 'adds';

interface NewReaction {
	organisationId: string;
	id: string;
	publicationId: string;
	stance: Stance;
	text: string | null;
	givenBy: 'resident' | 'partner' | 'meeting';
	state: 'waiting' | 'shown';
	address: string | null;
	expiresOn: string;
	createdAt: Date;
}

/** How many answers wait at a publication since a moment, from whomever. */
export async function countWaiting(
	tx: Read,
	organisationId: string,
	publicationId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_reactions(${organisationId}, ${publicationId}, ${since}) as waiting`.execute(tx);
	return rows[0]!.waiting;
}

export const addReaction = (tx: Write, reaction: NewReaction) =>
	tx.insertInto('reaction').values(reaction).execute();

/** Whether a publication can be read now by who asks. */
export const findReadable = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('publication')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'publication.organisationId')
				.onRef('entry.id', '=', 'publication.id')
		)
		.select(['entry.id', 'entry.title', 'entry.teamId'])
		.where('publication.organisationId', '=', organisationId)
		.where('publication.id', '=', id)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirst();

const reactions = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('reaction')
		.where('reaction.organisationId', '=', organisationId)
		.select(['reaction.id', 'publicationId', 'stance', 'reaction.text', 'givenBy', 'state'])
		.select(['reply', 'address', 'reaction.createdAt', 'reaction.version']);

/** What is shown beside these publications, oldest first. */
export const findShown = (tx: Read, organisationId: string, publicationIds: readonly string[]) =>
	publicationIds.length === 0
		? Promise.resolve([])
		: reactions(tx, organisationId)
				.where('publicationId', 'in', publicationIds)
				.where('state', '=', 'shown')
				.orderBy('reaction.createdAt')
				.limit(500)
				.execute();

export const findReaction = (tx: Read, organisationId: string, id: string) =>
	reactions(tx, organisationId).where('reaction.id', '=', id).executeTakeFirst();

/** All answers the reader's teams got, those that wait first; with what they answer. */
export const findForTeam = (tx: Read, organisationId: string, teamIds: readonly string[]) =>
	teamIds.length === 0
		? Promise.resolve([])
		: reactions(tx, organisationId)
				.innerJoin('entry', (join) =>
					join
						.onRef('entry.organisationId', '=', 'reaction.organisationId')
						.onRef('entry.id', '=', 'reaction.publicationId')
				)
				.where('entry.teamId', 'in', teamIds)
				.select('entry.title as about')
				.orderBy((eb) => eb('state', '=', 'waiting'), 'desc')
				.orderBy('reaction.createdAt', 'desc')
				.limit(200)
				.execute();

/** Keeps what was decided and said back; answers the new version, or undefined when not allowed. */
export async function keepReply(
	tx: Write,
	organisationId: string,
	id: string,
	decided: { state: 'shown' | 'keptBack'; reply: string | null; address: string | null }
): Promise<number | undefined> {
	const found = await tx
		.updateTable('reaction')
		.set((eb) => ({ ...decided, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return found?.version;
}
