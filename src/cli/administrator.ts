import { findFirstAdministrator } from '#community/index.ts';
import type { Context, Database } from '#kernel/index.ts';
import { UsageProblem } from './io.ts';

/** Whoever may use the command line on this machine keeps the house: it acts as the first administrator. */
export async function administrator(db: Database, secret: string): Promise<Context> {
	const actor = await findFirstAdministrator(db);
	if (!actor) {
		throw new UsageProblem(
			'Vierzet is nog niet ingericht. Start het en open het in een browser.',
			'Vierzet is not set up yet. Start it and open it in a browser.'
		);
	}
	return { db, secret, actor, origin: 'cli' };
}
