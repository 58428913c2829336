import type { Read } from '#kernel/index.ts';
import { v5 } from 'uuid';
import type { HsdsRecord } from './hsds.fields.ts';
import { bareService, serviceAtLocationOf, serviceOf, type Beside } from './hsds.out.rules.ts';
import { organizationOf } from './hsds.provider.rules.ts';
import { findWhole, type Whole } from './listing.store.ts';
import {
	findProviders,
	findTaxonomies,
	findTerms,
	type StoredTaxonomy,
	type StoredTerm
} from './provider.store.ts';

export interface House {
	id: string;
	name: string;
}
const newId = (from: string) => v5(from, 'a3b1c7de-77c1-4e65-8ad5-6b2a0d8b1c11');

/** The organisation that keeps this Vierzet, as HSDS tells it. */
export const houseAsOrganization = ({ id, name }: House): HsdsRecord => ({
	...{ id, name, description: '' }
});

export const taxonomyAsRecord = ({ rest, ...own }: StoredTaxonomy): HsdsRecord => ({
	...own,
	...rest
});

export function termAsRecord(
	{ id, name, description, code, parentId, taxonomyId, rest }: StoredTerm,
	taxonomies: readonly StoredTaxonomy[]
): HsdsRecord {
	const list = taxonomies.find((one) => one.id === taxonomyId);
	return {
		...{ id, name, description },
		...(code ? { code } : {}),
		...(parentId ? { parent_id: parentId } : {}),
		...(list
			? { taxonomy_detail: taxonomyAsRecord(list) }
			: taxonomyId
				? { taxonomy_id: taxonomyId }
				: {}),
		...rest
	};
}

/** Terms by their id, each with the list it belongs to. */
export async function termsById(tx: Read, organisationId: string, ids: readonly string[]) {
	const terms = await findTerms(tx, organisationId, { ids });
	const lists = terms.flatMap(({ taxonomyId }) => taxonomyId ?? []);
	const taxonomies = await findTaxonomies(tx, organisationId, { ids: lists });
	return new Map(terms.map((one) => [one.id, termAsRecord(one, taxonomies)]));
}

/** Listings with what stands beside them, ready to go out. */
export async function withBeside(tx: Read, house: House, ids: readonly string[]) {
	const wholes = await findWhole(tx, house.id, ids);
	const providerIds = wholes.flatMap(({ detail }) => detail.providerId ?? []);
	const termIds = wholes.flatMap(({ detail }) =>
		detail.terms.flatMap(({ termId }) => termId ?? [])
	);
	const providers = await findProviders(tx, house.id, [...new Set(providerIds)]);
	const terms = await termsById(tx, house.id, [...new Set(termIds)]);
	return wholes.map((whole) => {
		const provider = providers.find(({ id }) => id === whole.detail.providerId);
		// What was taken in without an organisation has none; what was written here is of the house.
		const own = whole.detail.providerId === null && !whole.sourceDigest;
		const organization = provider
			? organizationOf(provider, newId)
			: own
				? houseAsOrganization(house)
				: undefined;
		const { confirmedOn, changedAt } = whole;
		const beside: Beside = {
			...{ organization, terms, newId, confirmedOn, changedAt: changedAt.toISOString() }
		};
		return { whole, beside };
	});
}

type Ready = { whole: Whole; beside: Beside };
export const asService = ({ whole, beside }: Ready, full: boolean): HsdsRecord =>
	full ? serviceOf(whole.detail, beside) : bareService(whole.detail, beside);

export const asServiceAt = ({ whole, beside }: Ready, position: number, full: boolean) =>
	serviceAtLocationOf(whole.detail, whole.detail.places[position]!, beside, full);

export const asOrganization = organizationOf;
export { newId as outsideId };
