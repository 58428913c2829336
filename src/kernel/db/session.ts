import { sql, type Transaction } from 'kysely';
import type { Actor } from '../actor.ts';
import type { DB } from './types.generated.ts';

/** Work the program does by itself; the policies name what each may see and change. */
export type Task =
	| ('retention' | 'import' | 'mail' | 'setup' | 'sign-in')
	| ('sign-up' | 'following' | 'measure' | 'introduce' | 'fence' | 'network' | 'combine' | 'index');

/** Tells row-level security, for this transaction only, who is asking (db/migrations/0001-ground.sql). */
export async function setSession(trx: Transaction<DB>, actor: Actor, task?: Task): Promise<void> {
	await sql`select
		set_config('app.organisation_id', ${actor.organisationId ?? ''}, true),
		set_config('app.person_id', ${actor.personId ?? ''}, true),
		set_config('app.account_id', ${actor.accountId ?? ''}, true),
		set_config('app.roles', ${`{${actor.roles.join(',')}}`}, true),
		set_config('app.team_ids', ${`{${actor.teamIds.join(',')}}`}, true),
		set_config('app.linked_entry_id', ${actor.linkedEntryId ?? ''}, true),
		set_config('app.task', ${task ?? ''}, true)`.execute(trx);
}
