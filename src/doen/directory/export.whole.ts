import { Problem, type Read } from '#kernel/index.ts';
import {
	asService,
	taxonomyAsRecord,
	termAsRecord,
	withBeside,
	type House
} from './hsds-answers.ts';
import { inOrder } from './export.rules.ts';
import { allListingIds } from './export.store.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { findTaxonomies, findTerms } from './provider.store.ts';
import { findHouses } from './public.store.ts';

const size = 500;

/** @throws Problem when there is no such organisation */
export async function houseOf(tx: Read, id: string): Promise<House> {
	const found = (await findHouses(tx)).find((one) => one.id === id);
	if (!found) throw new Problem('notFound');
	return found;
}

/**
 * The directory as HSDS, as far as the reader may see it, in one order throughout.
 * @param beside services that stand in no listing
 */
export async function wholeDirectory(
	tx: Read,
	house: House,
	{ onlyPublic, beside = [] }: { onlyPublic: boolean; beside?: readonly HsdsRecord[] }
) {
	const ids = await allListingIds(tx, house.id, onlyPublic);
	const services: HsdsRecord[] = [...beside];
	for (let at = 0; at < ids.length; at += size) {
		const some = await withBeside(tx, house, ids.slice(at, at + size));
		services.push(...some.map((one) => asService(one, true)));
	}
	const lists = await findTaxonomies(tx, house.id, { limit: 100_000 });
	const terms = await findTerms(tx, house.id, { limit: 100_000 });
	return {
		services: services.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)).map(inOrder),
		taxonomies: lists.map((one) => inOrder(taxonomyAsRecord(one))),
		taxonomy_terms: terms.map((one) => inOrder(termAsRecord(one, lists)))
	};
}
