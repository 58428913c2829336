import { searchQuery } from '#kernel/index.ts';
import type { HsdsQuery } from './hsds.query.rules.ts';

/** What is asked of a list, in the words of the store. The house itself is no provider of its own listings. */
export const filterOf = (query: HsdsQuery, houseId: string) => ({
	query: query.search ? (searchQuery(query.search) ?? undefined) : undefined,
	...{ termId: query.termId, taxonomyId: query.taxonomyId },
	providerId: query.organizationId === houseId ? undefined : query.organizationId,
	since: query.since ? new Date(query.since) : undefined,
	postalCode: query.postalCode
});
