/** The parts of an initiative's own page, in the order of reading. */
export const pageSections = ['about', 'now', 'join', 'needs', 'offers'] as const;
export type PageSection = (typeof pageSections)[number];
export type PageWords = Partial<Record<PageSection, string>>;

const at = (words: PageWords, section: PageSection) => words[section] ?? '';

/** The parts in which two versions differ. */
export const differing = (one: PageWords, other: PageWords): PageSection[] =>
	pageSections.filter((section) => at(one, section) !== at(other, section));

/**
 * Brings together what somebody wrote from the version they saw with what stands there now. Where both wrote something
 * else in the same part, that part is a conflict and keeps what stands there.
 * @param mine only the parts that were sent
 */
export function together(seen: PageWords, mine: PageWords, now: PageWords) {
	const merged: PageWords = { ...now };
	const conflicts: PageSection[] = [];
	for (const section of pageSections) {
		const wanted = mine[section];
		if (wanted === undefined || wanted === at(seen, section) || wanted === at(now, section))
			continue;
		if (at(now, section) === at(seen, section)) merged[section] = wanted;
		else conflicts.push(section);
	}
	return { merged, conflicts };
}

/**
 * Since which day its people wrote something that no message told of yet; undefined when all was told, or when nothing
 * can be read (89). What was told on the same day counts as told.
 */
export function untoldSince(
	{ hiddenOn }: { hiddenOn: string | null },
	versions: readonly { writtenOn: string; changed: readonly PageSection[] }[],
	toldOn: readonly (string | null)[]
): string | undefined {
	if (hiddenOn !== null) return undefined;
	const days = versions.filter(({ changed }) => changed.length > 0).map((one) => one.writtenOn);
	const last = days.toSorted().at(-1);
	return last && !toldOn.some((day) => day !== null && day >= last) ? last : undefined;
}
