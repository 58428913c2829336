import { plain, type Thesaurus } from '#kernel/index.ts';
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

/** What a subject may be meant by, the surest first: its name, what workers call it, one of its words. */
type Names = Record<'name' | 'called' | 'word', Map<string, string[]>>;
const namesOf = new WeakMap<object, Names>();

function namesIn({ entries }: Thesaurus): Names {
	const known = namesOf.get(entries);
	if (known) return known;
	const names: Names = { name: new Map(), called: new Map(), word: new Map() };
	const add = (to: Map<string, string[]>, said: string, id: string) => {
		const before = to.get(said) ?? [];
		if (said && !before.includes(id)) to.set(said, [...before, id]);
	};
	for (const [id, { nl, words, called = '' }] of Object.entries(entries)) {
		for (const said of [id.replaceAll('-', ' '), plain(nl)]) add(names.name, said, id);
		for (const said of called.split(',')) add(names.called, plain(said.trim()), id);
		for (const said of words.split(',')) add(names.word, plain(said.trim()), id);
	}
	namesOf.set(entries, names);
	return names;
}

const isUmbrella = (id: string, { entries }: Thesaurus) =>
	Object.values(entries).some(({ broader }) => broader === id);

/**
 * The subjects a label stands for: the one of that name, else those that workers call so, else those that have it among
 * their words, else those read in it, and of these the ones that hold most of its words. An umbrella only where nothing
 * else is meant.
 */
export function subjectsOfLabel(label: string, thesaurus: Thesaurus): string[] {
	const said = plain(label.trim());
	const { name, called, word } = namesIn(thesaurus);
	const meant = name.get(said) ?? called.get(said);
	if (meant) return meant;
	const found = subjectsIn(label, thesaurus).found.filter(({ weight }) => weight >= 0.6);
	const most = Math.max(0, ...found.map(({ tokens }) => tokens.length));
	const ids =
		word.get(said) ?? found.filter(({ tokens }) => tokens.length === most).map(({ id }) => id);
	const special = ids.filter((id) => !isUmbrella(id, thesaurus));
	return special.length > 0 ? special : ids;
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
