import { bestFirst, fieldsOf } from '#community/index.ts';
import { holds, searchTerms } from '#kernel/index.ts';

interface Found {
	id: string;
	title: string;
	text: string;
	happenedOn: string;
	stems: readonly string[];
}

/** The one place where what lies over the fence is put in order: by its words, from whichever garden it is. */
export const rankOverFence = <T extends Found>(words: string, found: readonly T[]): T[] =>
	bestFirst(
		found.map((one) => ({ ...one, near: true })),
		searchTerms(words)
	);

/** Which of these themes something is about, by its words. */
export function themesIn(themes: readonly string[], found: Found): string[] {
	const fields = fieldsOf({ ...found, near: true });
	return themes.filter((theme) => searchTerms(theme).some((term) => holds(term, fields)));
}

const folders: Record<string, string> = {
	listing: 'wegwijzer',
	activity: 'agenda',
	initiative: 'initiatief'
};

/** The public page where something of another organisation on this server stands; null where there is none. */
export function publicPathOf(one: {
	id: string;
	kind: string;
	organisationSlug: string;
	pageSlug: string | null;
}): string | null {
	if (one.kind === 'handover') return `/over-de-schutting/${one.organisationSlug}/${one.id}`;
	if (!one.pageSlug) return null;
	const page = `/buurt/${one.organisationSlug}/${one.pageSlug}`;
	return folders[one.kind] ? `${page}/${folders[one.kind]}/${one.id}` : page;
}
