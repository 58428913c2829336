import { ways, type Ballot, type Method, type Way } from './ballot.schema.ts';
import { rank } from './schulze.rules.ts';

/** Fewer ballots than this are told to nobody outside the team, in no number. */
export const fewest = 10;

export interface Objection {
	ballotId: string | null;
	optionId: string;
	way: Way;
	round: number;
	count: number;
	reason: string;
	done: string | null;
	resolved: boolean;
}

export interface OptionOutcome {
	optionId: string;
	/** Equal places are a tie; null in a consent round and while nobody voted. */
	place: number | null;
	dots: number;
	agree: number;
	object: number;
	none: number;
	/** Consent: no objection stands. */
	passes: boolean;
}

/** What the votes of one way, or of all ways together, come to. */
export interface Outcome {
	voters: number;
	options: OptionOutcome[];
	/** Ranking: for each pair, row by row in the order of the options, how many place the first before the second. */
	pairs: number[][] | null;
	/** Ranking: the option that wins every pair. */
	winnerId: string | null;
}

const voiced = ({ content, count }: Ballot, optionId: string) => {
	if (content.kind === 'dots') return (content.dots[optionId] ?? 0) * count;
	return content.kind === 'totals' ? (content.dots[optionId] ?? 0) : 0;
};

const stanceOf = ({ content }: Ballot, optionId: string) =>
	content.kind === 'consent' ? content.stances[optionId]?.stance : undefined;

const total = (ballots: readonly Ballot[], of: (ballot: Ballot) => number) =>
	ballots.reduce((all, ballot) => all + of(ballot), 0);

/** Counts ballots of one round. A vote that says nothing of an option in a consent round has no opinion of it. */
export function count(
	method: Method,
	optionIds: readonly string[],
	ballots: readonly Ballot[]
): Outcome {
	const voters = total(ballots, (ballot) => ballot.count);
	const ranked = method === 'ranking' ? rankingOf(optionIds, ballots) : null;
	const dots = optionIds.map((id) => total(ballots, (ballot) => voiced(ballot, id)));
	const options = optionIds.map((optionId, index) => {
		const of = (stance: string) =>
			total(ballots, (ballot) => (stanceOf(ballot, optionId) === stance ? ballot.count : 0));
		const [agree, object] = [of('agree'), of('object')];
		const stands = ballots.some(
			(ballot) => stanceOf(ballot, optionId) === 'object' && !ballot.handled[optionId]?.resolved
		);
		const byDots = dots.filter((one) => one > dots[index]!).length + 1;
		return {
			...{ optionId, dots: dots[index]!, agree, object },
			none: method === 'consent' ? voters - agree - object : 0,
			place: voters === 0 || method === 'consent' ? null : ranked ? ranked.places[index]! : byDots,
			passes: method === 'consent' && voters > 0 && !stands
		};
	});
	const n = optionIds.length;
	return {
		...{ voters, options },
		pairs: ranked && optionIds.map((_, i) => [...ranked.pairs.subarray(i * n, i * n + n)]),
		winnerId: voters > 0 && ranked?.winner != null ? optionIds[ranked.winner]! : null
	};
}

const rankingOf = (optionIds: readonly string[], ballots: readonly Ballot[]) =>
	rank(
		optionIds.length,
		ballots.flatMap(({ content, count: many }) =>
			content.kind === 'ranking'
				? { places: optionIds.map((id) => content.places[id] ?? 0), count: many }
				: []
		)
	);

export interface Outcomes {
	all: Outcome;
	/** The ways by which anybody voted, apart. */
	ways: { way: Way; outcome: Outcome }[];
	objections: Objection[];
}

/** What the votes of a round come to: together, and apart by link, paper and meeting. */
export function outcomes(
	method: Method,
	optionIds: readonly string[],
	ballots: readonly Ballot[]
): Outcomes {
	const apart = ways.map((way) => ({
		way,
		outcome: count(
			method,
			optionIds,
			ballots.filter((ballot) => ballot.way === way)
		)
	}));
	return {
		all: count(method, optionIds, ballots),
		ways: apart.filter(({ outcome }) => outcome.voters > 0),
		objections: ballots.flatMap((ballot) => objectionsOf(ballot))
	};
}

function objectionsOf({ id, way, round, count: many, content, handled }: Ballot): Objection[] {
	if (content.kind !== 'consent') return [];
	return Object.entries(content.stances)
		.filter(([, { stance }]) => stance === 'object')
		.map(([optionId, { reason }]) => ({
			...{ ballotId: id, optionId, way, round, count: many, reason: reason ?? '' },
			done: handled[optionId]?.done ?? null,
			resolved: handled[optionId]?.resolved ?? false
		}));
}

/**
 * What readers outside the team are told: nothing under ten ballots; the ways apart only when none of them is that
 * small; and an objection in words once the team said what was done with it.
 */
export function toldOutside(found: Outcomes): Outcomes | null {
	if (found.all.voters < fewest) return null;
	const small = found.ways.some(({ outcome }) => outcome.voters < fewest);
	return {
		all: found.all,
		ways: small ? [] : found.ways,
		objections: found.objections
			.filter(({ done }) => done !== null)
			.map((one) => ({ ...one, ballotId: null }))
	};
}

/** What the votes put first: the options on the first place, or in a consent round those that pass. */
export const firstOf = ({ options }: Outcome): string[] =>
	options.filter(({ place, passes }) => place === 1 || passes).map(({ optionId }) => optionId);

/** Whether a choice goes through a tie: of options on one place some are chosen and others not. */
export function breaksTie({ options }: Outcome, chosen: readonly string[]): boolean {
	return options.some(
		(one) =>
			one.place !== null &&
			chosen.includes(one.optionId) &&
			options.some((other) => other.place === one.place && !chosen.includes(other.optionId))
	);
}
