import { isInUse } from '#community/index.ts';
import { anybody, write, type Database } from '#kernel/index.ts';
import { findOldAccounts, removeOldAccount, removeOldTraces } from './expired.store.ts';

const day = 86_400_000;

/**
 * Removes ended sessions and links, the addresses behind the rate limits after a day,
 * and accounts that are nobody's any more.
 * @returns how many accounts were removed
 */
export async function removeExpiredSignIns(db: Database, now = new Date()): Promise<number> {
	const nobody = anybody(null);
	await write(db, nobody, (tx) => removeOldTraces(tx, now));
	// An account that is being made has no person yet: it gets a day.
	const before = new Date(now.getTime() - day);
	const accounts = await write(db, nobody, (tx) => findOldAccounts(tx, before));
	let removed = 0;
	for (const id of accounts) {
		if (await isInUse(db, id)) continue;
		await write(db, nobody, (tx) => removeOldAccount(tx, id));
		removed++;
	}
	return removed;
}

/** Does so once a day, and a minute after the start. */
export function keepSignInsTidy(db: Database): void {
	const tidy = () => removeExpiredSignIns(db).catch((error) => console.error(error));
	setTimeout(tidy, 60_000).unref();
	setInterval(tidy, day).unref();
}
