import type { Thesaurus } from '#kernel/index.ts';
import type { Facets, Looking, Offer } from '../match.types.ts';
import { lookingFor, subjectsIn } from '../question.rules.ts';
import type { JudgedQuestion, JudgedSet } from './set.schema.ts';

const forms = { groep: 'group', individueel: 'one', dienst: 'service' } as const;
const mobilities = {
	goed: 'good',
	matig: 'moderate',
	slecht: 'poor',
	rolstoel: 'wheelchair'
} as const;
const parts = {
	ochtend: 'morning',
	middag: 'afternoon',
	avond: 'evening',
	weekend: 'weekend'
} as const;

/** An offer of a judged set as the engine knows it; without a kind it is a service. */
export const offerOf = (one: JudgedSet['offers'][number]): Offer => ({
	...one,
	kind: one.kind ?? 'service',
	title: one.title ?? '',
	days: one.days ?? [],
	form: one.form ? forms[one.form] : null
});

const genderOf = (said: string | null | undefined): Facets['gender'] =>
	!said
		? null
		: /^(?:v|vrouw|w|f|female|woman|mw)/iu.test(said)
			? 'woman'
			: /^(?:m|man|h)/iu.test(said)
				? 'man'
				: null;

/** The subjects a label stands for: the one of that name, else those in its words, else those that speak of one of its words. */
export function subjectsOfLabel(label: string, thesaurus: Thesaurus): string[] {
	const said = label.trim().toLowerCase();
	const own = Object.entries(thesaurus.entries).filter(
		([id, { nl }]) => nl.toLowerCase() === said || id === said.replaceAll(' ', '-')
	);
	const found = subjectsIn(label, thesaurus)
		.found.filter(({ weight }) => weight >= 0.6)
		.map(({ id }) => id);
	return [...new Set([...own.map(([id]) => id), ...found])];
}

/** A question of a judged set as the engine looks for it; a label that is no subject counts by its words. */
export function lookingOf(one: JudgedQuestion, thesaurus: Thesaurus, withThemes: boolean): Looking {
	const given: Partial<Facets> = {
		...{ lat: one.lat, lon: one.lon, age: one.age, maxCost: one.maxCost },
		...(one.role && { role: one.role }),
		...(one.mobility && { mobility: mobilities[one.mobility] }),
		...(one.when && { when: parts[one.when] }),
		...(genderOf(one.gender) && { gender: genderOf(one.gender) })
	};
	if (!withThemes) return lookingFor(one.text, thesaurus, { given });
	const labels = one.themes ?? [];
	const confirmed = [...new Set(labels.flatMap((label) => subjectsOfLabel(label, thesaurus)))];
	const looking = lookingFor(one.text, thesaurus, { given, confirmed });
	const terms = new Map(looking.terms.map((term) => [term.stems[0]!, term]));
	for (const term of labels.flatMap((label) => lookingFor(label, thesaurus).terms))
		terms.set(term.stems[0]!, term);
	return { ...looking, terms: [...terms.values()] };
}
