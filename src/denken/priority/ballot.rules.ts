import type { Content, Method, Stance } from './ballot.schema.ts';

export interface Vote {
	method: Method;
	dots: number;
	mostOnOne: number;
	optionIds: readonly string[];
}

/** What somebody filled in. */
export interface Given {
	dots?: Record<string, number>;
	places?: Record<string, number>;
	stances?: Record<string, { stance: Stance; reason: string | null }>;
}

/** A field and the key of its sentence. */
export interface Fault {
	path: string;
	key: string;
}
export type Checked = { content: Content } | { fault: Fault };

const fieldOf = { dots: 'dots', ranking: 'places', consent: 'stances' } as const;
const sum = (numbers: Record<string, number>) =>
	Object.values(numbers).reduce((total, one) => total + one, 0);
const aboveZero = (numbers: Record<string, number>) =>
	Object.fromEntries(Object.entries(numbers).filter(([, one]) => one > 0));

/**
 * Whether a ballot may be counted in a vote.
 * @param voters with a number the dots are the totals of so many voters together
 */
export function checkBallot(vote: Vote, given: Given, voters?: number): Checked {
	const field = fieldOf[vote.method];
	for (const other of ['dots', 'places', 'stances'] as const)
		if (other !== field && given[other]) return { fault: { path: other, key: 'otherMethod' } };
	const said = given[field] ?? {};
	const unknown = Object.keys(said).find((id) => !vote.optionIds.includes(id));
	if (unknown) return { fault: { path: `${field}.${unknown}`, key: 'unknownOption' } };
	if (vote.method === 'dots') return checkDots(vote, given.dots ?? {}, voters);
	if (voters !== undefined) return { fault: { path: 'totals', key: 'otherMethod' } };
	if (Object.keys(said).length === 0) return { fault: { path: field, key: 'emptyBallot' } };
	if (vote.method === 'ranking') return { content: { kind: 'ranking', places: given.places! } };
	return checkStances(given.stances!);
}

function checkDots(vote: Vote, given: Record<string, number>, voters?: number): Checked {
	const dots = aboveZero(given);
	const many = voters ?? 1;
	if (Object.keys(dots).length === 0) return { fault: { path: 'dots', key: 'emptyBallot' } };
	const over = Object.keys(dots).find((id) => dots[id]! > vote.mostOnOne * many);
	if (over) return { fault: { path: `dots.${over}`, key: 'tooManyOnOne' } };
	if (sum(dots) > vote.dots * many) return { fault: { path: 'dots', key: 'tooManyDots' } };
	return { content: { kind: voters === undefined ? 'dots' : 'totals', dots } };
}

function checkStances(stances: NonNullable<Given['stances']>): Checked {
	const bare = Object.keys(stances).find(
		(id) => stances[id]!.stance === 'object' && !stances[id]!.reason
	);
	if (bare) return { fault: { path: `stances.${bare}.reason`, key: 'objectionNeedsReason' } };
	// Words beside "agree" are no objection and are not kept.
	const kept = Object.entries(stances).map(([id, { stance, reason }]) => [
		id,
		{ stance, reason: stance === 'object' ? reason : null }
	]);
	return { content: { kind: 'consent', stances: Object.fromEntries(kept) } };
}

/** Whether a link takes a vote on a day: the vote is open, and its closing day has not passed. */
export const takesVotes = (
	{ state, closesOn }: { state: string; closesOn: string | null },
	today: string
) => state === 'open' && (closesOn === null || today <= closesOn);
