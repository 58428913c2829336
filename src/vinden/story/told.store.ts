import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Scope } from './story.rules.ts';

export interface Told {
	id: string;
	title: string | null;
	teller: string;
	ownName: string | null;
	changed: string;
	why: string;
	happenedOn: string;
	domain: string;
	scope: Scope;
	consentUntil: string | null;
}

export const addTold = (
	tx: Write,
	told: Told & { organisationId: string; roundId: string; token: string; createdAt: Date }
) => tx.insertInto('toldStory').values(told).execute();

/** How many stories wait at a round since a moment, from whomever. */
export async function countWaitingTold(
	tx: Read,
	organisationId: string,
	roundId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ waiting: number }>`
		select app.waiting_told_stories(${organisationId}, ${roundId}, ${since}) as waiting`.execute(tx);
	return rows[0]!.waiting;
}

/** What came in by link and is not laid on the table; none for who does not keep the round. */
export const findTold = (tx: Read, organisationId: string, roundId: string) =>
	tx
		.selectFrom('toldStory')
		.select(['id', 'title', 'teller', 'ownName', 'changed', 'why', 'happenedOn', 'domain', 'scope'])
		.select(['consentUntil', 'state', 'withdrawnOn', 'createdAt'])
		.$narrowType<{ scope: Scope; state: 'waiting' | 'keptBack' | 'withdrawn' }>()
		.where('organisationId', '=', organisationId)
		.where('roundId', '=', roundId)
		.orderBy('createdAt')
		.orderBy('id')
		.limit(500)
		.execute();

/** The same row, held until the end: the teller may take it back at this very moment. */
export const takeTold = (tx: Write, organisationId: string, roundId: string, id: string) =>
	tx
		.updateTable('toldStory')
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('roundId', '=', roundId)
		.where('id', '=', id)
		.where('state', '<>', 'withdrawn')
		.returning(['id', 'title', 'teller', 'ownName', 'changed', 'why', 'happenedOn', 'domain'])
		.returning(['scope', 'consentUntil', 'token'])
		.$narrowType<{ scope: Scope; teller: string; changed: string; why: string }>()
		.executeTakeFirst();

export const keepToldBack = (tx: Write, organisationId: string, id: string) =>
	tx
		.updateTable('toldStory')
		.set({ state: 'keptBack' })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeTold = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('toldStory')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export interface OwnStory {
	organisationId: string;
	id: string;
	storyId: string | null;
	title: string | null;
	changed: string | null;
	why: string | null;
	happenedOn: string;
	scope: Scope;
	consentUntil: string | null;
	withdrawnOn: string | null;
}

/** What a teller reads by the own link; undefined when it leads nowhere. */
export async function openToldStory(tx: Read, token: string): Promise<OwnStory | undefined> {
	const { rows } = await sql<OwnStory>`select * from app.open_told_story(${token})`.execute(tx);
	return rows[0];
}

/** Takes back a story that still waited; answers whether there was one. */
export async function takeToldBack(tx: Write, token: string, day: string): Promise<boolean> {
	const { rows } = await sql<{ done: boolean }>`
		select app.take_told_story_back(${token}, ${day}) as done`.execute(tx);
	return rows[0]?.done ?? false;
}
