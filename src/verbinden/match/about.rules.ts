// What a question is about: what is asked, and what else could answer it.
import type { Thesaurus } from '#kernel/index.ts';
import type { Facets, Looking } from './match.types.ts';
import { narrowerThan } from './narrower.rules.ts';

/** One thing that is asked: how much it counts, and the subjects that answer it, each with how well. */
export interface Asked {
	id: string;
	weight: number;
	answers: ReadonlyMap<string, number>;
}

export const asking = {
	/** A subject that a worker confirmed, beside one that was only read. */
	confirmed: 3,
	/** A subject that may answer another one, the first of them; each after it a little less. */
	near: 0.45,
	nearLess: 0.9,
	broader: 0.5,
	narrower: 0.4,
	/** The desk that helps anybody on, beside the heaviest thing that is asked. */
	desk: 0.3
};

/** What answers a subject: itself, what is near to it, what is broader and what is narrower. */
function answersTo(id: string, not: readonly string[], thesaurus: Thesaurus) {
	const { entries } = thesaurus;
	const answers = new Map<string, number>();
	const add = (other: string, well: number) => {
		if (entries[other] && !not.includes(other))
			answers.set(other, Math.max(answers.get(other) ?? 0, well));
	};
	add(id, 1);
	const own = entries[id];
	if (!own) return answers;
	for (const [i, other] of (own.near ?? []).entries())
		add(other, asking.near * asking.nearLess ** i);
	if (own.broader) add(own.broader, asking.broader);
	for (const other of narrowerThan(id, entries)) add(other, asking.narrower);
	return answers;
}

/** Life domains in which the neighbourhood team helps anybody on. */
const helpedOn = new Set(
	'finance housing justice domestic-relations mental-health basic-adl instrumental-adl'.split(' ')
);

/** The desk that helps anybody on: for who brings something, and in the life domains where things go wrong. */
const deskFor = (ids: readonly string[], role: Facets['role'], { entries }: Thesaurus) =>
	role === 'offers'
		? 'vrijwilligersvacature'
		: ids.some((id) => helpedOn.has(entries[id]?.domain ?? ''))
			? 'wijkteam'
			: undefined;

/** What is asked: the subjects that were confirmed, those that were only read, and the desk that helps on. */
export function askedOf({ facets, found, confirmed, not }: Looking, thesaurus: Thesaurus): Asked[] {
	const weights = new Map(found.map(({ id, weight }) => [id, weight]));
	for (const id of confirmed) weights.set(id, asking.confirmed);
	const asked: Asked[] = [...weights].map(([id, weight]) => ({
		...{ id, weight },
		answers: answersTo(id, not, thesaurus)
	}));
	const desk = deskFor([...weights.keys()], facets.role, thesaurus);
	if (!desk || weights.has(desk) || not.includes(desk)) return asked;
	const weight = asking.desk * Math.max(1, ...weights.values());
	return [...asked, { id: desk, weight, answers: new Map([[desk, 1]]) }];
}

/** The subjects a question is about and those near to them, each with how much it counts. */
export function subjectsOf(looking: Looking, thesaurus: Thesaurus): Map<string, number> {
	const about = new Map<string, number>();
	for (const { weight, answers } of askedOf(looking, thesaurus))
		for (const [id, well] of answers) about.set(id, Math.max(about.get(id) ?? 0, weight * well));
	return about;
}
