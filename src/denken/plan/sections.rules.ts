/** The words of a plan that people write together, in the order in which they are read. */
export const textSections = [
	...(['title', 'saw', 'think', 'whyNow', 'considerations'] as const),
	...(['belonging', 'takingPart', 'presence', 'ownStrength'] as const)
];
/** What is chosen rather than written; kept as text so that a version holds all of the plan. */
export const choiceSections = ['startsOn', 'ownership', 'domains', 'nature', 'influence'] as const;
/** What follows from rows beside the plan: in a version to be read, changed on its own. */
export const readSections = ['alternatives'] as const;
export const sections = [...textSections, ...choiceSections, ...readSections];
/** What somebody may propose other words for by a link. */
export const proposable = textSections.filter((one) => one !== 'title');

export type TextSection = (typeof textSections)[number];
export type Section = (typeof sections)[number];
/** The words of a plan by section; what is not there is empty. */
export type Sections = Partial<Record<Section, string>>;

const at = (one: Sections, section: Section) => one[section] ?? '';

/** The sections in which two versions differ. */
export const differing = (one: Sections, other: Sections): Section[] =>
	sections.filter((section) => at(one, section) !== at(other, section));

/**
 * Brings together what somebody wrote from a version they saw with what stands there now.
 * Different sections go together; where both changed the same section in another way, that section is a conflict.
 * @param seen the version that was read before writing
 * @param mine only the sections that were sent
 */
export function merge(
	seen: Sections,
	mine: Sections,
	now: Sections
): { merged: Sections; conflicts: Section[] } {
	const merged: Sections = { ...now };
	const conflicts: Section[] = [];
	for (const section of sections) {
		const wanted = mine[section];
		if (wanted === undefined || wanted === at(seen, section)) continue;
		if (wanted === at(now, section)) continue;
		if (at(now, section) === at(seen, section)) merged[section] = wanted;
		else conflicts.push(section);
	}
	return { merged, conflicts };
}
