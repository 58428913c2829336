/** From what is known best to what is known least. */
export const strengths = ['strong', 'moderate', 'weak', 'none'] as const;
export type Strength = (typeof strengths)[number];
/** From the most that may be said to the least. */
export const verdicts = ['plausible', 'partly', 'notToSay'] as const;
export type Verdict = (typeof verdicts)[number];
export const likelihoods = ['high', 'mid', 'low'] as const;
export type Likelihood = (typeof likelihoods)[number];

interface Link {
	id: string;
	evidence: Strength;
}
interface Rival {
	id: string;
	plausible: Likelihood;
	evidenceAgainst: string | null;
}

/** The claim is as strong as its weakest link (methods.md 6.2); a chain without links is known by nothing. */
export const strengthOf = (links: readonly Link[]): Strength =>
	links.length === 0
		? 'none'
		: links.map(({ evidence }) => evidence).reduce((a, b) => (weaker(a, b) ? a : b));

const weaker = (one: Strength, other: Strength) =>
	strengths.indexOf(one) > strengths.indexOf(other);

/** The links that make it no stronger than it is. */
export const weakestOf = <L extends Link>(links: readonly L[]): L[] =>
	links.filter(({ evidence }) => evidence === strengthOf(links));

/** Rivals that stand in the way of "plausible": likely, and nothing speaks against them (methods.md 6.2). */
export const standing = <R extends Rival>(rivals: readonly R[]): R[] =>
	rivals.filter(
		({ plausible, evidenceAgainst }) => plausible === 'high' && !evidenceAgainst?.trim()
	);

/**
 * The most that may be said. Strength "none" is no strength: then nothing can be said. A strong rival that nothing speaks
 * against leaves "partly". A weak link is a warning on the page, not a block: people weigh it.
 */
export function mostToSay(links: readonly Link[], rivals: readonly Rival[]): Verdict {
	if (strengthOf(links) === 'none') return 'notToSay';
	return standing(rivals).length > 0 ? 'partly' : 'plausible';
}

/** The verdict that holds: what was judged, and never more than may be said. */
export function holding(
	judged: Verdict,
	links: readonly Link[],
	rivals: readonly Rival[]
): Verdict {
	const most = mostToSay(links, rivals);
	return verdicts.indexOf(judged) < verdicts.indexOf(most) ? most : judged;
}

interface Step {
	id: string;
	from: string;
	to: string;
}
const same = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/[.!]$/, '').toLowerCase();

/** The chain as blocks and arrows: steps that name the same thing, in other capitals or with a full stop, meet there. */
export function chainOf<S extends Step>(
	steps: readonly S[]
): { nodes: { id: string; text: string }[]; arrows: { id: string; from: string; to: string }[] } {
	const nodes = new Map<string, { id: string; text: string }>();
	const nodeOf = (text: string) => {
		const key = same(text);
		if (!nodes.has(key)) nodes.set(key, { id: `b${nodes.size + 1}`, text: text.trim() });
		return nodes.get(key)!.id;
	};
	const arrows = steps.map(({ id, from, to }) => ({ id, from: nodeOf(from), to: nodeOf(to) }));
	return { nodes: [...nodes.values()], arrows };
}
