// What a good set of combinations is: all that must hold, and how the one is weighed against the other. The search and
// the solver both stand on this file; a test checks every answer against rules of its own.
import { kilometres } from '../match/factors.rules.ts';
import type {
	Combination,
	Group,
	Need,
	Neighbourhood,
	Part,
	Place,
	Slot,
	Unit,
	WeekDay
} from './neighbourhood.types.ts';

/** At most so many units meet in one slot, and at least two. */
export const mostTogether = 3;
export const fewestTogether = 2;
/** So far something goes to another place, in metres: a walk of eight minutes. */
export const reach = 600;

/** What is weighed. An asker who is helped counts more than any one move; of two equal ones the least trouble wins. */
export const weights = {
	/** Each person whose question is answered. */
	asker: 10,
	/** A combination asks its hosts for a talk. */
	combination: 2,
	/** To another place, and more the farther. */
	otherPlace: 2,
	metres: 300,
	/** To another part of the day. */
	otherPart: 3,
	/** A talent or thing has to be asked for. */
	ask: 1
};

/** Groups of one kind are alternatives ("jongeren of ouderen"); of different kinds they hold together. */
const kinds: readonly (readonly Group[])[] = [
	['women', 'men'],
	['children', 'young', 'old'],
	['parents', 'carers', 'students', 'newcomers', 'faithful']
];

/** Whether there is somebody for whom all of these are meant. */
export const haveShared = (all: readonly (readonly Group[])[]): boolean =>
	kinds.every((kind) => {
		const named = all
			.map((groups) => groups.filter((group) => kind.includes(group)))
			.filter((groups) => groups.length > 0);
		return named.length < 2 || kind.some((group) => named.every((one) => one.includes(group)));
	});

const allows = <T>(allowed: readonly T[], one: T) => allowed.length === 0 || allowed.includes(one);
export const slotKey = ({ placeId, day, part }: Slot): string => `${placeId} ${day} ${part}`;
interface At {
	lat: number | null;
	lon: number | null;
}
/** How far apart; where one of them is not known, too far. */
export const metresBetween = (a: At, b: At): number =>
	a.lat === null || a.lon === null || b.lat === null || b.lon === null
		? Infinity
		: kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) * 1000;

/** What it takes to have a unit in a slot; null is that it cannot. */
export function effortOf(unit: Unit, slot: Slot, place: Place, own?: Place): number | null {
	if (!unit.hasRoom) return null;
	if (unit.kind !== 'activity') return effortOfAsked(unit, slot, place);
	if (!unit.own || unit.own.day !== slot.day) return null;
	const stays = unit.own.placeId === slot.placeId;
	const samePart = unit.own.part === slot.part;
	if (stays && samePart) return 0;
	if (!unit.movable) return null;
	const far = stays ? 0 : own ? metresBetween(own, place) : Infinity;
	if (far > reach) return null;
	return (
		(stays ? 0 : weights.otherPlace + Math.floor(far / weights.metres)) +
		(samePart ? 0 : weights.otherPart)
	);
}

function effortOfAsked(unit: Unit, { day, part }: Slot, place: Place): number | null {
	if (!allows(unit.days, day) || !allows(unit.parts, part)) return null;
	if (unit.lat === null || unit.lon === null) return weights.ask;
	return metresBetween(unit, place) <= reach ? weights.ask : null;
}

const isHost = ({ kind }: Unit) => kind === 'activity';
export const touches = (need: Need, { themes }: Unit): boolean =>
	need.themes.some((theme) => themes.includes(theme));

/** Whether one unit holds all themes of a need: then it is no need to combine for. */
export const holdsAll = (need: Need, { themes }: Unit): boolean =>
	need.themes.every((theme) => themes.includes(theme));

/**
 * Whether a need is answered where these meet: together they hold all its themes, something that goes on already has part
 * in it, it is for people like them, and they can come then.
 */
export function isMet(
	need: Need,
	units: readonly Unit[],
	slot: { day: WeekDay; part: Part }
): boolean {
	const together = units.filter((unit) => !holdsAll(need, unit));
	return (
		need.themes.every((theme) => together.some(({ themes }) => themes.includes(theme))) &&
		together.some((unit) => isHost(unit) && touches(need, unit)) &&
		haveShared([need.groups, ...units.map(({ groups }) => groups)]) &&
		allows(need.days, slot.day) &&
		allows(need.parts, slot.part)
	);
}

/** Whether one thing that is there answers a need by itself: then nothing has to be combined for it. */
export const isAnswered = (need: Need, units: readonly Unit[]): boolean =>
	units.some(
		(unit) =>
			unit.hasRoom &&
			holdsAll(need, unit) &&
			haveShared([need.groups, unit.groups]) &&
			(unit.own
				? allows(need.days, unit.own.day) && allows(need.parts, unit.own.part)
				: unit.days.length === 0 || unit.days.some((day) => allows(need.days, day)))
	);

/** Needs for which combining can help: of two themes or more, and not answered by one thing that is there. */
export const openNeeds = ({ needs, units }: Neighbourhood): Need[] =>
	needs.filter((need) => need.themes.length > 1 && !isAnswered(need, units));

export const faults = [
	...(['unknown', 'tooFew', 'tooMany', 'noActivity', 'twice', 'cannotMove'] as const),
	...(['audience', 'room', 'slotTaken', 'budget'] as const)
];
export type Fault = (typeof faults)[number];

export interface Weighed {
	/** What cannot be, and in which combination; none is all may be. */
	faults: { at: number; fault: Fault }[];
	/** The needs that are answered, and in which combination. */
	met: { needId: string; at: number }[];
	/** What is asked: a unit that moves or has to be asked, with how much that takes. */
	moves: { at: number; unitId: string; effort: number }[];
	/** Askers helped, less what it takes. */
	worth: number;
}

/** People who come to a place at that part of that day for something that stays there, beside these units. */
export const staying = (units: readonly Unit[], slot: Slot, beside: ReadonlySet<string>): number =>
	units
		.filter(({ id, own }) => own && !beside.has(id) && slotKey(own) === slotKey(slot))
		.reduce((sum, { people }) => sum + people, 0);

/** Weighs a set of combinations: what holds, what it solves, what it asks, and what that is worth together. */
export function weigh(neighbourhood: Neighbourhood, chosen: readonly Combination[]): Weighed {
	const { places, units, budget } = neighbourhood;
	const placeOf = new Map(places.map((place) => [place.id, place]));
	const unitOf = new Map(units.map((unit) => [unit.id, unit]));
	const found: Weighed = { faults: [], met: [], moves: [], worth: 0 };
	const fault = (at: number, one: Fault) => found.faults.push({ at, fault: one });
	const used = new Set<string>();
	const taken = new Set<string>();
	const there: Unit[][] = [];
	for (const [at, { slot, unitIds }] of chosen.entries()) {
		const place = placeOf.get(slot.placeId);
		const all = unitIds.flatMap((id) => unitOf.get(id) ?? []);
		there.push(all);
		if (!place || all.length < unitIds.length) fault(at, 'unknown');
		if (all.length < fewestTogether) fault(at, 'tooFew');
		if (all.length > mostTogether) fault(at, 'tooMany');
		if (!all.some(isHost)) fault(at, 'noActivity');
		if (all.some(({ id }) => used.has(id)) || new Set(unitIds).size < unitIds.length)
			fault(at, 'twice');
		if (!haveShared(all.map(({ groups }) => groups))) fault(at, 'audience');
		if (taken.has(slotKey(slot))) fault(at, 'slotTaken');
		if (at >= budget) fault(at, 'budget');
		taken.add(slotKey(slot));
		for (const { id } of all) used.add(id);
		if (!place) continue;
		const coming = all.reduce((sum, { people }) => sum + people, 0);
		if (place.capacity !== null && coming + staying(units, slot, new Set(unitIds)) > place.capacity)
			fault(at, 'room');
		for (const unit of all) {
			const effort = effortOf(unit, slot, place, placeOf.get(unit.own?.placeId ?? ''));
			if (effort === null) fault(at, 'cannotMove');
			else if (effort > 0) found.moves.push({ at, unitId: unit.id, effort });
		}
	}
	for (const need of openNeeds(neighbourhood)) {
		const at = chosen.findIndex(({ slot }, i) => isMet(need, there[i]!, slot));
		if (at < 0) continue;
		found.met.push({ needId: need.id, at });
		found.worth += weights.asker * need.askers;
	}
	found.worth -= chosen.length * weights.combination;
	for (const { effort } of found.moves) found.worth -= effort;
	return found;
}
