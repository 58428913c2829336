import type { ThesaurusEntries } from '#kernel/index.ts';

const known = new WeakMap<ThesaurusEntries, Map<string, string[]>>();

/** The subjects that are a part of this one, in the order of the thesaurus. */
export function narrowerThan(id: string, entries: ThesaurusEntries): readonly string[] {
	let narrower = known.get(entries);
	if (!narrower) {
		narrower = new Map();
		for (const [other, { broader }] of Object.entries(entries))
			if (broader) narrower.set(broader, [...(narrower.get(broader) ?? []), other]);
		known.set(entries, narrower);
	}
	return narrower.get(id) ?? [];
}
