import type { Write } from '#kernel/index.ts';
import { sql } from 'kysely';

/** Takes the turn for a job until this transaction ends, also when the program is killed; false when another has it. */
export async function takeTurn(tx: Write, job: string): Promise<boolean> {
	const { rows } = await sql<{ mine: boolean }>`
		select pg_try_advisory_xact_lock(734103, hashtext(${job})) as mine`.execute(tx);
	return rows[0]!.mine;
}
