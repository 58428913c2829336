import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Provider } from './detail.ts';
import type { HsdsRecord } from './hsds.fields.ts';

const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

/** Adds a provider, or makes it what it is from now on. */
export const keepProvider = (
	tx: Write,
	organisationId: string,
	{ rest, ...provider }: Provider,
	changedAt: Date
) =>
	tx
		.insertInto('provider')
		.values({ organisationId, ...provider, rest: json(rest), changedAt })
		.onConflict((conflict) =>
			conflict
				.columns(['organisationId', 'id'])
				.doUpdateSet({ ...provider, rest: json(rest), changedAt })
		)
		.execute();

export const findProviders = async (
	tx: Read,
	organisationId: string,
	ids: readonly string[]
): Promise<Provider[]> =>
	ids.length === 0
		? []
		: ((await tx
				.selectFrom('provider')
				.select(['id', 'name', 'description', 'website', 'email', 'phone', 'rest'])
				.where('organisationId', '=', organisationId)
				.where('id', 'in', ids)
				.execute()) as unknown as Provider[]);

/** A provider by its name, whatever its capitals. */
export const findProviderByName = (tx: Read, organisationId: string, name: string) =>
	tx
		.selectFrom('provider')
		.select(['id', 'name', 'description', 'website', 'email', 'phone', 'rest'])
		.where('organisationId', '=', organisationId)
		.where(sql<boolean>`lower(name) = lower(${name})`)
		.orderBy('id')
		.limit(1)
		.executeTakeFirst() as unknown as Promise<Provider | undefined>;

export interface StoredTerm {
	id: string;
	taxonomyId: string | null;
	parentId: string | null;
	code: string | null;
	name: string;
	description: string;
	rest: HsdsRecord;
}
export interface StoredTaxonomy {
	id: string;
	name: string;
	description: string;
	rest: HsdsRecord;
}

export const keepTaxonomy = (
	tx: Write,
	organisationId: string,
	{ rest, ...taxonomy }: StoredTaxonomy
) =>
	tx
		.insertInto('taxonomy')
		.values({ organisationId, ...taxonomy, rest: json(rest) })
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'id']).doUpdateSet({ ...taxonomy, rest: json(rest) })
		)
		.execute();

export const keepTerm = (tx: Write, organisationId: string, { rest, ...term }: StoredTerm) =>
	tx
		.insertInto('taxonomyTerm')
		.values({ organisationId, ...term, rest: json(rest) })
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'id']).doUpdateSet({ ...term, rest: json(rest) })
		)
		.execute();

interface Asked {
	ids?: readonly string[];
	taxonomyId?: string;
	parentId?: string;
	/** Only terms that stand under no other. */
	topOnly?: boolean;
	limit?: number;
	offset?: number;
}

export const findTerms = (tx: Read, organisationId: string, asked: Asked = {}) =>
	tx
		.selectFrom('taxonomyTerm')
		.select(['id', 'taxonomyId', 'parentId', 'code', 'name', 'description', 'rest'])
		.where('organisationId', '=', organisationId)
		.$if(asked.ids !== undefined, (one) =>
			one.where(sql<boolean>`id = any (${asked.ids ?? []}::uuid[])`)
		)
		.$if(asked.taxonomyId !== undefined, (one) => one.where('taxonomyId', '=', asked.taxonomyId!))
		.$if(asked.parentId !== undefined, (one) => one.where('parentId', '=', asked.parentId!))
		.$if(asked.topOnly === true, (one) => one.where('parentId', 'is', null))
		.orderBy('id')
		.limit(asked.limit ?? 1000)
		.offset(asked.offset ?? 0)
		.execute() as unknown as Promise<StoredTerm[]>;

export const findTaxonomies = (tx: Read, organisationId: string, asked: Asked = {}) =>
	tx
		.selectFrom('taxonomy')
		.select(['id', 'name', 'description', 'rest'])
		.where('organisationId', '=', organisationId)
		.$if(asked.ids !== undefined, (one) =>
			one.where(sql<boolean>`id = any (${asked.ids ?? []}::uuid[])`)
		)
		.orderBy('id')
		.limit(asked.limit ?? 1000)
		.offset(asked.offset ?? 0)
		.execute() as unknown as Promise<StoredTaxonomy[]>;

/** How many terms or taxonomies there are, of those that are asked for. */
export async function countTerms(
	tx: Read,
	organisationId: string,
	table: 'taxonomy' | 'taxonomyTerm',
	{ taxonomyId, parentId, topOnly }: Asked = {}
): Promise<number> {
	const found = await tx
		.selectFrom(table)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('organisationId', '=', organisationId)
		.$if(taxonomyId !== undefined, (one) => one.where(sql<boolean>`taxonomy_id = ${taxonomyId}`))
		.$if(parentId !== undefined, (one) => one.where(sql<boolean>`parent_id = ${parentId}`))
		.$if(topOnly === true, (one) => one.where(sql<boolean>`parent_id is null`))
		.executeTakeFirstOrThrow();
	return found.count;
}
