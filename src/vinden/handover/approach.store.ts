import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Content } from './content.schema.ts';
import { asJson } from './handover.store.ts';

interface Key {
	organisationId: string;
	id: string;
}
interface Package {
	packageVersion: number;
	giver: string;
	madeOn: string;
	content: Content;
	receivedAt: Date;
}

/** Puts a received package beside its entry; false when another team holds it where this writer cannot see it. */
export async function addApproach(
	tx: Write,
	{ content, ...row }: Key & Package & { packageId: string; giverKey: string }
): Promise<boolean> {
	const added = await tx
		.insertInto('approach')
		.values({ ...row, content: asJson(content) })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return added.numInsertedOrUpdatedRows === 1n;
}

/** A later version takes the place of the one that was there. */
export const changeApproach = (
	tx: Write,
	{ organisationId, id }: Key,
	{ content, ...row }: Package
) =>
	tx
		.updateTable('approach')
		.set({ ...row, content: asJson(content) })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The package as it was received before, with the version of its entry. */
export const findReceived = (
	tx: Read,
	organisationId: string,
	{ packageId, giverKey }: { packageId: string; giverKey: string }
) =>
	tx
		.selectFrom('approach')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'approach.organisationId')
				.onRef('entry.id', '=', 'approach.id')
		)
		.select(['approach.id', 'packageVersion', 'entry.version'])
		.where('approach.organisationId', '=', organisationId)
		.where('packageId', '=', packageId)
		.where('giverKey', '=', giverKey)
		.executeTakeFirst();

/**
 * A received package with what is known of its giver: whether something came with the same key before, and whether
 * something came under the same name with another key.
 */
export async function findApproach(tx: Read, organisationId: string, id: string) {
	const row = await tx
		.selectFrom('approach')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'approach.organisationId')
				.onRef('entry.id', '=', 'approach.id')
		)
		.where('approach.organisationId', '=', organisationId)
		.where('approach.id', '=', id)
		.select([
			'approach.id',
			'packageId',
			'packageVersion',
			'giver',
			'giverKey',
			'madeOn',
			'receivedAt'
		])
		.select(['content', 'entry.version'])
		.select(
			sql<boolean>`exists (select 1 from approach o where o.organisation_id = approach.organisation_id
				and o.giver_key = approach.giver_key and o.id <> approach.id and o.received_at < approach.received_at)`.as(
				'earlier'
			)
		)
		.select(
			sql<boolean>`exists (select 1 from approach o where o.organisation_id = approach.organisation_id
				and o.giver = approach.giver and o.giver_key <> approach.giver_key)`.as('otherKey')
		)
		.executeTakeFirst();
	return row && { ...row, content: row.content as unknown as Content };
}
