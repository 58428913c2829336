import type { Thesaurus } from '#kernel/index.ts';
import type { Facets, Looking } from '../match/match.types.ts';
import { lookingFor } from '../match/question.rules.ts';
import type { Confirmed } from './asked.schema.ts';

const nothing: Facets = {
	...{ role: 'asks', age: null, gender: null, mobility: null, maxCost: null, when: null },
	...{ notWhen: [], days: [], notDays: [], form: null, groups: [] }
};

/** In steps of five years: enough to match, too little to know somebody by. */
export const aboutAge = (age: number): number => Math.round(age / 5) * 5;

/** What to look for: what the words say, less what was taken away, more what was confirmed. */
export function lookingOfAsked(
	text: string,
	said: Confirmed | undefined,
	thesaurus: Thesaurus,
	where: { lat: number | null; lon: number | null } = { lat: null, lon: null }
): Looking {
	const { confirmed = [], removed = [] } = said ?? {};
	const given: Partial<Facets> = {
		...where,
		...(said?.role && { role: said.role }),
		...(said?.age != null && { age: said.age }),
		...(said?.gender && { gender: said.gender }),
		...(said?.mobility && { mobility: said.mobility }),
		...(said?.maxCost != null && { maxCost: said.maxCost }),
		...(said?.partOfDay && { when: said.partOfDay }),
		...(said?.days && { days: said.days }),
		...(said?.form && { form: said.form })
	};
	const looking = lookingFor(text, thesaurus, { given, confirmed });
	const facets = { ...looking.facets } as Record<string, unknown>;
	for (const name of removed)
		if (name in nothing && name !== 'role') facets[name] = nothing[name as keyof Facets];
	return {
		...looking,
		facets: facets as unknown as Facets,
		found: looking.found.filter(({ id }) => !removed.includes(id)),
		not: looking.not.filter((id) => !removed.includes(id))
	};
}
