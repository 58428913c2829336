/** The parts of a report, in the order in which they are told: what matters to residents goes first (18). */
export const sections = [
	...(['conclusion', 'communities', 'cameOfIt', 'stories'] as const),
	...(['did', 'thought', 'ahead'] as const)
];
export type Section = (typeof sections)[number];

const kindsOf: Partial<Record<Section, readonly string[]>> = {
	communities: ['community'],
	cameOfIt: ['outcome', 'rippleMap', 'claim', 'measurement', 'lookBack', 'handover', 'approach'],
	stories: ['story', 'observation'],
	did: [
		...['initiative', 'activity', 'treatmentAgreement', 'budgetRequest', 'challenge'],
		'progressMessage'
	],
	thought: [
		...['plan', 'decision', 'theme', 'question', 'referral', 'questionAnalysis', 'areaAnalysis'],
		...['forceField', 'policyDocument', 'fathom', 'priority', 'changeStory', 'pause']
	]
};

/** The kinds of entries a report may tell of; never a diary of being there, nor a promise to somebody. */
export const tellable: readonly string[] = Object.values(kindsOf).flat();

/** In which part of a report an entry is told; undefined when it is not told. */
export const sectionOf = (kind: string): Section | undefined =>
	sections.find((section) => kindsOf[section]?.includes(kind));

/** Of these it is said when there are any that the report does not tell. */
export const namedWhenLeftOut = ['outcome', 'claim', 'lookBack', 'measurement', 'story'] as const;

/**
 * The ids of a section after one of them moved a place.
 * @returns the new order; the same when it stood at the end already
 */
export function moved(ids: readonly string[], id: string, to: 'up' | 'down'): string[] {
	const at = ids.indexOf(id);
	const place = to === 'up' ? at - 1 : at + 1;
	if (at === -1 || place < 0 || place >= ids.length) return [...ids];
	const order = ids.filter((one) => one !== id);
	order.splice(place, 0, id);
	return order;
}
