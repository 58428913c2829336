import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Answer, State } from './introduction.rules.ts';

interface Said {
	organisationId: string;
	id: string;
	introductionId: string;
	sideId: string;
	how: 'talk' | 'phone' | 'paper' | 'link';
	saidOn: string;
	createdAt: Date;
}

export const addConsent = (
	tx: Write,
	consent: Said & { answer: 'yes' | 'no'; condition: string | null }
) => tx.insertInto('introductionConsent').values(consent).execute();

/** What the sides of some introductions said of being introduced, the oldest first. */
export const findConsents = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('introductionConsent')
		.select(['introductionId', 'sideId', 'answer', 'condition', 'how', 'saidOn'])
		.$narrowType<{ answer: 'yes' | 'no' }>()
		.where('organisationId', '=', organisationId)
		.where('introductionId', 'in', [...ids])
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const addAnswer = (
	tx: Write,
	answer: Said & { round: number; answer: Answer; words: string | null }
) => tx.insertInto('introductionAnswer').values(answer).execute();

/** What the sides of some introductions said came of it, the oldest first. */
export const findAnswers = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('introductionAnswer')
		.select(['id', 'introductionId', 'sideId', 'round', 'answer', 'words', 'how', 'saidOn'])
		.$narrowType<{ answer: Answer }>()
		.where('organisationId', '=', organisationId)
		.where('introductionId', 'in', [...ids])
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

/** How much came in by links of an introduction since a moment. */
export async function countByLink(
	tx: Read,
	organisationId: string,
	introductionId: string,
	since: Date
): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select ((select count(*) from introduction_consent where organisation_id = ${organisationId}
				and introduction_id = ${introductionId} and how = 'link' and created_at > ${since})
			+ (select count(*) from introduction_answer where organisation_id = ${organisationId}
				and introduction_id = ${introductionId} and how = 'link' and created_at > ${since}))::int as count`.execute(
		tx
	);
	return rows[0]!.count;
}

export const addAsk = (
	tx: Write,
	ask: {
		organisationId: string;
		id: string;
		introductionId: string;
		sideId: string;
		linkId: string;
		round: number;
		says: string;
		createdAt: Date;
	}
) => tx.insertInto('introductionAsk').values(ask).execute();

/** The links of an introduction that can be used today, for the team that keeps it. */
export const findAsks = (tx: Read, organisationId: string, introductionId: string, today: string) =>
	tx
		.selectFrom('introductionAsk')
		.innerJoin('sharedLink', (join) =>
			join
				.onRef('sharedLink.organisationId', '=', 'introductionAsk.organisationId')
				.onRef('sharedLink.id', '=', 'introductionAsk.linkId')
		)
		.select(['introductionAsk.id', 'sideId', 'linkId', 'says', 'purpose', 'token', 'expiresOn'])
		.$narrowType<{ purpose: 'agree' | 'landed' }>()
		.where('introductionAsk.organisationId', '=', organisationId)
		.where('introductionId', '=', introductionId)
		.where('revokedOn', 'is', null)
		.where('expiresOn', '>=', today)
		.orderBy('introductionAsk.createdAt', 'desc')
		.execute();

export interface OpenedAsk {
	organisationId: string;
	id: string;
	introductionId: string;
	sideId: string;
	side: 'asker' | 'proposed';
	purpose: 'agree' | 'landed';
	round: number;
	says: string;
	state: State;
	consent: 'yes' | 'no' | null;
	answer: Answer | null;
	/** Whether an address of this side is kept. */
	mails: boolean;
}

/** What one side reads by its link; undefined when it leads nowhere. */
export async function openIntroductionAsk(tx: Read, token: string): Promise<OpenedAsk | undefined> {
	const { rows } = await sql<OpenedAsk>`select * from app.open_introduction_ask(${token})`.execute(
		tx
	);
	return rows[0];
}
