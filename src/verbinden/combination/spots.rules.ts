// Where units can meet: the places within reach, how much that takes, and whether there is room.
import { effortOf, metresBetween, reach, slotKey, weights } from './objective.rules.ts';
import type { Neighbourhood, Part, Place, Slot, Unit, WeekDay } from './neighbourhood.types.ts';

export interface Spot {
	slot: Slot;
	cost: number;
}

export interface Standings {
	placeOf: ReadonlyMap<string, Place>;
	/** Places within reach of each place, itself too. */
	near: ReadonlyMap<string, readonly Place[]>;
	/** How many people come to what is in a slot now. */
	there: ReadonlyMap<string, number>;
	/** Whether there can be a slot for both; quick, and never no where there is one. */
	canMeet(a: Unit, b: Unit): boolean;
}

export function standingsOf({ places, units }: Neighbourhood): Standings {
	const placeOf = new Map(places.map((place) => [place.id, place]));
	const near = new Map(
		places.map((one) => [
			one.id,
			places.filter((other) => other === one || metresBetween(one, other) <= reach)
		])
	);
	const nearIds = new Map([...near].map(([id, all]) => [id, new Set(all.map((one) => one.id))]));
	const there = new Map<string, number>();
	for (const { own, people } of units)
		if (own) there.set(slotKey(own), (there.get(slotKey(own)) ?? 0) + people);
	const known = new Map<string, boolean>();
	const shareAPlace = (a: string, b: string) => {
		const key = a < b ? `${a} ${b}` : `${b} ${a}`;
		if (!known.has(key))
			known.set(
				key,
				[...(nearIds.get(a) ?? [])].some((id) => nearIds.get(b)?.has(id))
			);
		return known.get(key)!;
	};
	const dayFits = (unit: Unit, day: WeekDay) =>
		unit.own ? unit.own.day === day : unit.days.length === 0 || unit.days.includes(day);
	return {
		...{ placeOf, near, there },
		canMeet(a, b) {
			if (a.own && b.own)
				return a.own.day === b.own.day && shareAPlace(a.own.placeId, b.own.placeId);
			const own = a.own ?? b.own;
			return !own || (dayFits(a, own.day) && dayFits(b, own.day));
		}
	};
}

/** Where these can meet on a part of a day, the least trouble first. */
export function spotsOf(
	units: readonly Unit[],
	day: WeekDay,
	part: Part,
	{ placeOf, near, there }: Standings
): Spot[] {
	const anchor = units.find(({ own }) => own);
	if (!anchor) return [];
	const coming = units.reduce((sum, { people }) => sum + people, 0);
	const spots: Spot[] = [];
	for (const place of near.get(anchor.own!.placeId) ?? []) {
		const slot = { placeId: place.id, day, part };
		let cost = weights.combination;
		for (const unit of units) {
			const effort = effortOf(unit, slot, place, placeOf.get(unit.own?.placeId ?? ''));
			if (effort === null) cost = Infinity;
			else cost += effort;
			if (cost === Infinity) break;
		}
		if (cost === Infinity) continue;
		const key = slotKey(slot);
		const moved = units
			.filter(({ own }) => own && slotKey(own) === key)
			.reduce((sum, { people }) => sum + people, 0);
		const stay = (there.get(key) ?? 0) - moved;
		if (place.capacity === null || coming + stay <= place.capacity) spots.push({ slot, cost });
	}
	return spots.sort((a, b) => a.cost - b.cost || (slotKey(a.slot) < slotKey(b.slot) ? -1 : 1));
}
