import type { Write } from '#kernel/index.ts';
import { sql } from 'kysely';

const day = 86_400_000;

/** Removes what the sign-in library keeps beyond its time: sessions, links, and the addresses behind its rate limits. */
export async function removeOldTraces(tx: Write, now: Date): Promise<void> {
	await sql`delete from auth."session" where "expiresAt" <= ${now}`.execute(tx);
	await sql`delete from auth."verification" where "expiresAt" <= ${now}`.execute(tx);
	await sql`delete from auth."rateLimit" where "lastRequest" < ${now.getTime() - day}`.execute(tx);
}

/** Accounts that were there before this moment; whether somebody still goes by them, only each account itself can read. */
export async function findOldAccounts(tx: Write, before: Date): Promise<string[]> {
	const { rows } = await sql<{
		id: string;
	}>`select id from auth."user" where "updatedAt" < ${before}`.execute(tx);
	return rows.map(({ id }) => id);
}

export const removeOldAccount = (tx: Write, id: string) =>
	sql`delete from auth."user" where id = ${id}`.execute(tx);
