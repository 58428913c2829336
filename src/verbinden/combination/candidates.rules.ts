// Every set of two or three that may meet somewhere and answers something: what the search and the solver choose from.
import { standingsOf, spotsOf, type Spot, type Standings } from './spots.rules.ts';
import {
	haveShared,
	holdsAll,
	isMet,
	mostTogether,
	openNeeds,
	touches,
	weights
} from './objective.rules.ts';
import { parts, type Need, type Neighbourhood, type Unit } from './neighbourhood.types.ts';

/** Two or three units that can meet, the needs that answers, and where: the least trouble first. */
export interface Candidate {
	unitIds: readonly string[];
	/** Numbers of the needs in the list of open ones. */
	needs: readonly number[];
	spots: readonly Spot[];
	/** What it takes where that is least. */
	cost: number;
}
export interface Candidates {
	needs: Need[];
	candidates: Candidate[];
	/** Whether there was more than can be looked at: an answer is not proven then, and says so. */
	isCut: boolean;
}

export const mostCandidates = 20_000;
/** So many sets are tried. */
const mostTried = 3_000_000;

/** Sets of two or three that together hold all themes of a need, none of them for nothing, with an activity among them. */
function* coversOf(need: Need, units: readonly Unit[], standings: Standings): Generator<Unit[]> {
	const useful = units.filter((unit) => touches(need, unit) && !holdsAll(need, unit));
	const covers = (...chosen: Unit[]) =>
		chosen.some(({ own }) => own) &&
		need.themes.every((theme) => chosen.some(({ themes }) => themes.includes(theme)));
	for (const [i, a] of useful.entries()) {
		const rest = useful.slice(i + 1).filter((one) => standings.canMeet(a, one));
		for (const [j, b] of rest.entries()) {
			if (covers(a, b)) {
				yield [a, b];
				continue;
			}
			for (let k = j + 1; k < rest.length; k++) {
				const c = rest[k]!;
				if (covers(a, b, c) && !covers(a, c) && !covers(b, c) && standings.canMeet(b, c))
					yield [a, b, c];
			}
		}
	}
}

/** Two pairs that each answer something and share a unit can meet as three. */
function* joined(pairs: readonly Unit[][], standings: Standings): Generator<Unit[]> {
	const withUnit = Map.groupBy(
		pairs.flatMap((pair) => pair.map((unit, at) => ({ unit, other: pair[1 - at]! }))),
		({ unit }) => unit
	);
	for (const [unit, all] of withUnit)
		for (const [i, { other: one }] of all.entries())
			for (let j = i + 1; j < all.length; j++) {
				const other = all[j]!.other;
				if (one !== other && standings.canMeet(one, other)) yield [unit, one, other];
			}
}

/**
 * All sets that may meet and are worth their trouble; always in the same order.
 * @param isOver whether there is no time left
 */
export function candidatesOf(
	neighbourhood: Neighbourhood,
	isOver: () => boolean = () => false
): Candidates {
	const needs = openNeeds(neighbourhood);
	const standings = standingsOf(neighbourhood);
	const candidates: Candidate[] = [];
	const seen = new Map<string, number>();
	const pairs: Unit[][] = [];
	let tried = 0;
	const add = (units: Unit[]): boolean => {
		if (++tried > mostTried || candidates.length >= mostCandidates) return false;
		if (tried % 64 === 0 && isOver()) return false;
		const key = keyOf(units);
		if (seen.has(key)) return true;
		const found = meetings(units, needs, standings);
		seen.set(key, Math.max(0, ...found.map((one) => one.needs.length)));
		if (found.length > 0 && units.length < mostTogether) pairs.push(units);
		// What two of them answer as well needs no third.
		const alone = withoutOne(units).map((two) => seen.get(keyOf(two)) ?? 0);
		const most = units.length < mostTogether ? 0 : Math.max(...alone);
		candidates.push(...found.filter((one) => one.needs.length > most));
		return true;
	};
	const addAll = (sets: Iterable<Unit[]>) => {
		for (const units of sets) if (!add(units)) return false;
		return true;
	};
	const byNeed = [...needs].sort((a, b) => a.themes.length - b.themes.length);
	const isWhole =
		byNeed.every((need) => addAll(coversOf(need, neighbourhood.units, standings))) &&
		addAll(joined([...pairs], standings));
	return { needs, candidates: candidates.sort(inOrder), isCut: !isWhole };
}

const keyOf = (units: readonly Unit[]) =>
	units
		.map(({ id }) => id)
		.sort()
		.join(' ');
const withoutOne = (units: readonly Unit[]) =>
	units.map((_, out) => units.filter((_unit, at) => at !== out));

/** What a set answers on each part of its day, with where; one that answers no more than another and takes more is left out. */
function meetings(units: Unit[], needs: readonly Need[], standings: Standings): Candidate[] {
	if (!haveShared(units.map(({ groups }) => groups))) return [];
	const day = units.find(({ own }) => own)?.own?.day;
	if (!day) return [];
	const themes = new Set(units.flatMap((unit) => unit.themes));
	const near = needs.flatMap((need, at) =>
		need.themes.every((theme) => themes.has(theme)) ? [at] : []
	);
	if (near.length === 0) return [];
	const found: Candidate[] = [];
	for (const part of parts) {
		const met = near.filter((at) => isMet(needs[at]!, units, { day, part }));
		if (met.length === 0) continue;
		const spots = spotsOf(units, day, part, standings);
		if (spots.length === 0) continue;
		const gain = met.reduce((sum, at) => sum + needs[at]!.askers, 0) * weights.asker;
		const unitIds = units.map(({ id }) => id);
		if (gain > spots[0]!.cost) found.push({ unitIds, needs: met, spots, cost: spots[0]!.cost });
	}
	const same = Map.groupBy(found, (one) => one.needs.join());
	const merged = [...same.values()].map((all) => {
		const spots = all.flatMap((one) => one.spots).sort((a, b) => a.cost - b.cost);
		return { ...all[0]!, spots, cost: spots[0]!.cost };
	});
	return merged.filter(
		(one) =>
			!merged.some(
				(other) =>
					other !== one &&
					other.cost <= one.cost &&
					other.needs.length > one.needs.length &&
					one.needs.every((need) => other.needs.includes(need))
			)
	);
}

const inOrder = (a: Candidate, b: Candidate) => {
	const [one, other] = [a, b].map(
		({ unitIds, needs }) => `${[...unitIds].sort().join(' ')} ${needs.join()}`
	);
	return one! < other! ? -1 : one! > other! ? 1 : 0;
};
