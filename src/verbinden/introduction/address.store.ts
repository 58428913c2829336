import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface OfSide {
	organisationId: string;
	introductionId: string;
	sideId: string;
}

export type NewAddress = OfSide & {
	id: string;
	address: string;
	how: 'talk' | 'phone' | 'paper' | 'link';
	expiresOn: string;
	createdAt: Date;
};

/** Keeps where one side may be asked; another address takes the place of the one before. */
export async function keepAddress(tx: Write, address: NewAddress): Promise<void> {
	await forgetAddress(tx, address);
	await tx.insertInto('introductionAddress').values(address).execute();
}

export const forgetAddress = (tx: Write, { organisationId, introductionId, sideId }: OfSide) =>
	tx
		.deleteFrom('introductionAddress')
		.where('organisationId', '=', organisationId)
		.where('introductionId', '=', introductionId)
		.where('sideId', '=', sideId)
		.execute();

/** Which sides of some introductions may be mailed, and when they last were; never where. For who keeps them. */
export const findMailed = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('introductionAddress')
		.select(['introductionId', 'sideId', 'askedRound', 'askedOn'])
		.where('organisationId', '=', organisationId)
		.where('introductionId', 'in', [...ids])
		.execute();

export interface ToAsk {
	introductionId: string;
	sideId: string;
	round: number;
	side: 'asker' | 'proposed';
	/** What that side read before, where it was asked by a link. */
	says: string | null;
}

/** The sides the program asks by mail on a day. */
export async function findToAskByMail(tx: Read, today: string): Promise<ToAsk[]> {
	const { rows } = await sql<ToAsk>`select * from app.introductions_to_ask(${today}::date)`.execute(
		tx
	);
	return rows;
}

/** Notes that a side is asked in this round, and says where; undefined when it was already. */
export const takeToAsk = (
	tx: Write,
	organisationId: string,
	{ introductionId, sideId, round }: Pick<ToAsk, 'introductionId' | 'sideId' | 'round'>,
	askedOn: string
) =>
	tx
		.updateTable('introductionAddress')
		.set({ askedRound: round, askedOn })
		.where('organisationId', '=', organisationId)
		.where('introductionId', '=', introductionId)
		.where('sideId', '=', sideId)
		.where('askedRound', '<', round)
		.returning(['address', 'expiresOn'])
		.executeTakeFirst();

/** Removes addresses whose last day is over; answers how many. */
export async function forgetOld(tx: Write, today: string): Promise<number> {
	const { rows } = await sql<{ gone: number }>`
		select app.forget_old_introduction_addresses(${today}::date) as gone`.execute(tx);
	return rows[0]!.gone;
}
