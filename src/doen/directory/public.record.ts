import type { Read } from '#kernel/index.ts';
import {
	asOrganization,
	asService,
	asServiceAt,
	houseAsOrganization,
	outsideId,
	taxonomyAsRecord,
	termAsRecord,
	withBeside,
	type House
} from './hsds-answers.ts';
import { findProviders, findTaxonomies, findTerms } from './provider.store.ts';
import { activityAt, activityOf } from './public.activities.ts';
import type { HsdsList } from './public.lists.ts';
import {
	isPublicProvider,
	publicListing,
	publicPlace,
	servicesOfProvider
} from './public.store.ts';

/** One record of a list with all that hangs on it; undefined when there is none that is public. */
export async function publicRecord(
	tx: Read,
	house: House,
	...[list, id, now]: [HsdsList, string, string]
) {
	if (list === 'services') {
		const listingId = await publicListing(tx, house.id, id);
		if (listingId) return asService((await withBeside(tx, house, [listingId]))[0]!, true);
		return activityOf(tx, house, id, now);
	}
	if (list === 'service_at_locations') {
		const at = await publicPlace(tx, house.id, id);
		if (!at) return activityAt(tx, house, id, now);
		return asServiceAt((await withBeside(tx, house, [at.listingId]))[0]!, at.position, true);
	}
	if (list === 'organizations') {
		if (id === house.id) return houseAsOrganization(house);
		if (!(await isPublicProvider(tx, house.id, id))) return undefined;
		const [provider] = await findProviders(tx, house.id, [id]);
		if (!provider) return undefined;
		const { rows } = await servicesOfProvider(tx, house.id, id);
		const services = rows.map(({ status, ...own }) => ({
			...own,
			status: status === 'temporarilyClosed' ? 'temporarily closed' : status
		}));
		return { ...asOrganization(provider, outsideId), services };
	}
	if (list === 'taxonomies')
		return (await findTaxonomies(tx, house.id, { ids: [id] })).map(taxonomyAsRecord)[0];
	const [term] = await findTerms(tx, house.id, { ids: [id] });
	if (!term) return undefined;
	return termAsRecord(term, await findTaxonomies(tx, house.id, { ids: [term.taxonomyId ?? id] }));
}
