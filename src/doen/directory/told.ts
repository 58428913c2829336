import { dayOf, type Read } from '#kernel/index.ts';
import { isFresh } from './fresh.rules.ts';
import { findWhole, type Whole } from './listing.store.ts';
import { findProviders, findTerms } from './provider.store.ts';

/** Listings as they are shown: with who offers them and what they are about. */
export async function told(tx: Read, organisationId: string, whole: readonly Whole[], now: Date) {
	const providerIds = whole.flatMap(({ detail }) => detail.providerId ?? []);
	const termIds = whole.flatMap(({ detail }) => detail.terms.flatMap(({ termId }) => termId ?? []));
	const providers = await findProviders(tx, organisationId, [...new Set(providerIds)]);
	const terms = await findTerms(tx, organisationId, { ids: [...new Set(termIds)] });
	return whole.map(({ detail, ...state }) => {
		const provider = providers.find(({ id }) => id === detail.providerId) ?? null;
		const about = detail.terms.flatMap(({ termId }) => terms.find(({ id }) => id === termId) ?? []);
		return {
			...detail,
			...state,
			provider,
			providerName: provider?.name ?? null,
			themes: about.map(({ id, name }) => ({ id, name })),
			fresh: isFresh(state.confirmedOn, dayOf(now))
		};
	});
}

/** One listing as it is shown; undefined when it is not there for this reader. */
export async function toldOf(tx: Read, organisationId: string, id: string, now: Date) {
	const [found] = await told(tx, organisationId, await findWhole(tx, organisationId, [id]), now);
	return found;
}
