import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

const columns = ['organisationId as id', 'name', 'slug', 'rawNotesMonths', 'version'] as const;

export const findOrganisation = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('organisation')
		.select(columns)
		.where('organisationId', '=', organisationId)
		.executeTakeFirst();

/** The organisation at this part of public addresses. */
export const findOrganisationBySlug = (tx: Read, slug: string) =>
	tx.selectFrom('organisation').select(columns).where('slug', '=', slug).executeTakeFirst();

/** Whether there is an organisation yet; the answer stays true until the end of this transaction. */
export async function anyOrganisation(tx: Write): Promise<boolean> {
	await sql`select pg_advisory_xact_lock(734102)`.execute(tx);
	return (await countOrganisations(tx)) > 0;
}

export async function countOrganisations(tx: Read): Promise<number> {
	const { count } = await tx
		.selectFrom('organisation')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

export const addOrganisation = (
	tx: Write,
	organisation: { organisationId: string; name: string; slug: string; createdAt: Date }
) => tx.insertInto('organisation').values(organisation).execute();

/** Keeps the settings; answers the new version, or undefined when not allowed. */
export const changeOrganisation = (
	tx: Write,
	organisationId: string,
	settings: { name: string; rawNotesMonths: number }
) =>
	tx
		.updateTable('organisation')
		.set((eb) => ({ ...settings, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.returning('version')
		.executeTakeFirst();
