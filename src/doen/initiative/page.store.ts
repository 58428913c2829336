import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { PageWords } from './page.rules.ts';

export interface OwnPage {
	number: number;
	words: PageWords;
	hiddenOn: string | null;
	hiddenReason: string | null;
}

const pages = (tx: Read, organisationId: string, initiativeId: string) =>
	tx
		.selectFrom('initiativePage')
		.select(['number', 'sections as words', 'hiddenOn', 'hiddenReason'])
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId);

/** The own page as it stands; undefined when it is hidden for this reader. */
export const findPage = (tx: Read, organisationId: string, initiativeId: string) =>
	pages(tx, organisationId, initiativeId).executeTakeFirst() as Promise<OwnPage | undefined>;

/** The same, and nobody else writes in it until this is done; undefined when it may not be written in. */
export const takePage = (tx: Write, organisationId: string, initiativeId: string) =>
	pages(tx as Read, organisationId, initiativeId)
		.forUpdate()
		.executeTakeFirst() as Promise<OwnPage | undefined>;

interface Version {
	organisationId: string;
	initiativeId: string;
	number: number;
	words: PageWords;
	createdAt: Date;
}

/** Keeps the words as the next version, and shows them. */
export async function keepWords(
	tx: Write,
	{ organisationId, initiativeId, number, words, createdAt }: Version
): Promise<void> {
	const sections = sql<string>`${JSON.stringify(words)}::jsonb`;
	await tx
		.updateTable('initiativePage')
		.set({ number, sections })
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.execute();
	await tx
		.insertInto('initiativePageVersion')
		.values({ organisationId, initiativeId, number, sections, createdAt })
		.execute();
}

/** Hides the page with a reason, or shows it again with null. */
export const keepHidden = (
	tx: Write,
	organisationId: string,
	initiativeId: string,
	hidden: { hiddenOn: string | null; hiddenReason: string | null }
) =>
	tx
		.updateTable('initiativePage')
		.set(hidden)
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.execute();

/** The versions for its people and its team, the newest first. */
export const findPageVersions = (tx: Read, organisationId: string, initiativeId: string) =>
	tx
		.selectFrom('initiativePageVersion')
		.select(['number', 'sections as words', 'createdAt'])
		.where('organisationId', '=', organisationId)
		.where('initiativeId', '=', initiativeId)
		.orderBy('number', 'desc')
		.limit(500)
		.execute() as unknown as Promise<{ number: number; words: PageWords; createdAt: Date }[]>;
