import { newId, type Ask, type Write } from '#kernel/index.ts';
import { v5 } from 'uuid';
import type { Detail } from './detail.ts';
import type { Words } from './listing.schema.ts';
import { findProviderByName, keepProvider, keepTaxonomy, keepTerm } from './provider.store.ts';
import { themesOf, written } from './words.rules.ts';

/** The list that holds subjects people write themselves. */
const ownTaxonomy = {
	name: 'Wegwijzer',
	description: 'Waar het over gaat, in gewone woorden.'
};

/**
 * A listing as somebody wrote it, with its provider and its subjects found or made.
 * @returns what is to be kept beside the entry
 */
export async function fromWords(
	{ tx, actor: { organisationId }, clock }: Ask<Write>,
	before: Detail,
	words: Words
): Promise<Detail> {
	let providerId: string | null = null;
	if (words.providerName) {
		const known = await findProviderByName(tx, organisationId, words.providerName);
		providerId = known?.id ?? newId();
		if (!known) {
			const name = words.providerName;
			const own = { website: null, email: null, phone: null, description: '', rest: {} };
			await keepProvider(tx, organisationId, { id: providerId, name, ...own }, clock());
		}
	}
	const termIds = new Map<string, string>();
	const themes = themesOf(words);
	if (themes.length > 0) {
		const taxonomyId = v5(ownTaxonomy.name, organisationId);
		await keepTaxonomy(tx, organisationId, { id: taxonomyId, ...ownTaxonomy, rest: {} });
		for (const name of themes) {
			const id = v5(name.toLowerCase(), taxonomyId);
			termIds.set(name.toLowerCase(), id);
			const term = {
				id,
				taxonomyId,
				parentId: null,
				code: null,
				name,
				description: name,
				rest: {}
			};
			await keepTerm(tx, organisationId, term);
		}
	}
	return { ...written(before, words, termIds, newId), providerId };
}
