import type { Relation } from './policy.schema.ts';

interface Passage {
	documentId: string;
	relation: Relation;
	themeId: string;
}

/** What weighs most comes first: what blocks must be seen before what supports. */
const weight: Record<Relation, number> = { blocks: 4, chafes: 3, supports: 2, room: 1, silent: 0 };

/** One place on the policy map: every relation of a document to a theme, the heaviest first. */
export interface MapPlace {
	documentId: string;
	themeId: string;
	relations: Relation[];
}

/**
 * The policy map, theme × document (methods.md 2.4, outputs). A document may support a theme in one passage and chafe in
 * another: both stay. That it is silent counts only where nothing else is said.
 */
export function policyMap(passages: readonly Passage[]): MapPlace[] {
	const places = Map.groupBy(passages, (one) => `${one.documentId} ${one.themeId}`);
	return [...places.values()].map((all) => {
		const found = [...new Set(all.map((one) => one.relation))].toSorted(
			(a, b) => weight[b] - weight[a]
		);
		const said = found.filter((relation) => relation !== 'silent');
		const { documentId, themeId } = all[0]!;
		return { documentId, themeId, relations: said.length > 0 ? said : found };
	});
}
