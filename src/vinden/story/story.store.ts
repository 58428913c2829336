import { searchWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Scope } from './story.rules.ts';

export type ToldHow = 'talk' | 'paper' | 'link';
export interface Beside {
	teller: string;
	ownName: string | null;
	why: string;
	domain: string;
	scope: Scope;
	consentUntil: string | null;
}

export const addStory = (
	tx: Write,
	story: Beside & { organisationId: string; id: string; toldHow: ToldHow; consentOn: string }
) => tx.insertInto('story').values(story).execute();

export const addToken = (
	tx: Write,
	row: { organisationId: string; storyId: string; token: string }
) => tx.insertInto('storyToken').values(row).execute();

export const changeBeside = (
	tx: Write,
	organisationId: string,
	id: string,
	values: Partial<Beside & { consentOn: string }>
) =>
	tx
		.updateTable('story')
		.set(values)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What stands beside a story; undefined when it is not there for this reader. */
export const findStory = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('story')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'story.organisationId')
				.onRef('entry.id', '=', 'story.id')
		)
		.select(['teller', 'ownName', 'why', 'domain', 'toldHow', 'scope', 'consentOn', 'areaId'])
		.select(['consentUntil', 'withdrawnOn', 'version', 'title', 'text', 'teamId', 'visibility'])
		.$narrowType<{ toldHow: ToldHow; scope: Scope }>()
		.where('story.organisationId', '=', organisationId)
		.where('story.id', '=', id)
		.executeTakeFirst();

interface Asked {
	roundId?: string;
	domain?: string;
	only?: 'chosen';
	limit: number;
}

/** Stories this reader may see, the newest first; what was taken back keeps its empty place. */
export const findStories = (tx: Read, organisationId: string, asked: Asked) =>
	tx
		.selectFrom('story')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'story.organisationId')
				.onRef('entry.id', '=', 'story.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['story.id', 'title', 'text', 'why', 'teller', 'ownName', 'domain', 'happenedOn'])
		.select(['area.name as areaName', 'scope', 'withdrawnOn'])
		.select((eb) =>
			eb
				.selectFrom('storyChoice')
				.whereRef('storyChoice.organisationId', '=', 'story.organisationId')
				.whereRef('storyChoice.storyId', '=', 'story.id')
				.select(sql<number>`count(*)::int`.as('count'))
				.as('chosen')
		)
		.$narrowType<{ scope: Scope; chosen: number }>()
		.where('story.organisationId', '=', organisationId)
		.$if(asked.domain !== undefined, (query) => query.where('domain', '=', asked.domain!))
		.$if(asked.only === 'chosen', (query) =>
			query.where((eb) =>
				eb.exists(
					eb
						.selectFrom('storyChoice')
						.whereRef('storyChoice.organisationId', '=', 'story.organisationId')
						.whereRef('storyChoice.storyId', '=', 'story.id')
						.select('storyChoice.id')
				)
			)
		)
		.$if(asked.roundId !== undefined, (query) =>
			query.where((eb) =>
				eb.exists(
					eb
						.selectFrom('roundStory')
						.whereRef('roundStory.organisationId', '=', 'story.organisationId')
						.whereRef('roundStory.storyId', '=', 'story.id')
						.where('roundStory.roundId', '=', asked.roundId!)
						.select('roundStory.storyId')
				)
			)
		)
		.orderBy('happenedOn', 'desc')
		.orderBy('story.id', 'desc')
		.limit(asked.limit)
		.execute();

/** Whether a publication shows it now. */
export async function isShown(tx: Read, organisationId: string, id: string): Promise<boolean> {
	const found = await tx
		.selectFrom('publicationPart')
		.innerJoin('publication', (join) =>
			join
				.onRef('publication.organisationId', '=', 'publicationPart.organisationId')
				.onRef('publication.id', '=', 'publicationPart.publicationId')
		)
		.select('publication.id')
		.where('publicationPart.organisationId', '=', organisationId)
		.where('entryId', '=', id)
		.where('withdrawnOn', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** In which rounds a story lies on the table, and whether it was chosen there. */
export const findRoundsOf = (tx: Read, organisationId: string, storyId: string) =>
	tx
		.selectFrom('roundStory')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'roundStory.organisationId')
				.onRef('entry.id', '=', 'roundStory.roundId')
		)
		.leftJoin('storyChoice', (join) =>
			join
				.onRef('storyChoice.organisationId', '=', 'roundStory.organisationId')
				.onRef('storyChoice.roundId', '=', 'roundStory.roundId')
				.onRef('storyChoice.storyId', '=', 'roundStory.storyId')
		)
		.select(['entry.id', 'title'])
		.select((eb) => eb('storyChoice.id', 'is not', null).as('chosen'))
		.$narrowType<{ chosen: boolean }>()
		.where('roundStory.organisationId', '=', organisationId)
		.where('roundStory.storyId', '=', storyId)
		.orderBy('entry.id')
		.execute();

interface Gone {
	organisationId: string;
	id: string;
	day: string;
}

/** The search words of what is shown beside the story, for when its own words are gone. */
async function wordsWithout(tx: Write, { organisationId, id }: Gone, secret: string) {
	const { rows } = await sql<{ id: string; title: string; rest: string }>`
		select * from app.shown_with_story(${organisationId}, ${id}, ${secret})`.execute(tx);
	const entries = rows.map((one) => [one.id, searchWords(one.title, one.rest)]);
	return JSON.stringify(Object.fromEntries(entries));
}

/** Takes the story out of every publication that shows it; one that shows nothing else is taken back. */
export async function takeFromView(tx: Write, gone: Gone): Promise<void> {
	const words = await wordsWithout(tx, gone, '');
	await sql`select app.clear_shown_story(${gone.organisationId}, ${gone.id}, '', ${gone.day}, ${words}::jsonb)`.execute(
		tx
	);
}

/**
 * Takes a story back: its words go from every place in this transaction.
 * @param secret of the teller; empty when the team or the program does it
 * @returns the new version, or undefined when not allowed or already done
 */
export async function takeBackEverywhere(
	tx: Write,
	gone: Gone,
	secret = ''
): Promise<number | undefined> {
	const words = await wordsWithout(tx, gone, secret);
	const { organisationId, id, day } = gone;
	const { rows } = await sql<{ version: number | null }>`
		select app.take_story_back(${organisationId}, ${id}, ${secret}, ${day}, ${words}::jsonb) as version`.execute(
		tx
	);
	return rows[0]?.version ?? undefined;
}

/** Stories whose consent has come to its end; for the program itself only. */
export async function findEnding(tx: Read, organisationId: string, day: string) {
	const { rows } = await sql<{ id: string }>`
		select * from app.stories_to_end(${organisationId}, ${day})`.execute(tx);
	return rows;
}

/** How far the tellers let their stories go, and until when; what was taken back is not among them. */
export const findConsents = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('story')
		.select(['id', 'scope', 'consentUntil'])
		.$narrowType<{ scope: Scope }>()
		.where('organisationId', '=', organisationId)
		.where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
		.where('withdrawnOn', 'is', null)
		.execute();
