// Looks at an answer again, with rules written for this only: nothing of objective.rules.ts is used here.
import type { Combination, Neighbourhood } from './neighbourhood.types.ts';

const kindOf: Record<string, number> = {
	...{ women: 0, men: 0, children: 1, young: 1, old: 1 },
	...{ parents: 2, carers: 2, students: 2, newcomers: 2, faithful: 2 }
};

interface At {
	lat: number | null;
	lon: number | null;
}
/** Metres over flat ground: near enough for a neighbourhood. */
function metres(a: At, b: At): number {
	if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Infinity;
	const north = (a.lat - b.lat) * 111_195;
	const east = (a.lon - b.lon) * 111_195 * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
	return Math.hypot(north, east);
}

function sharedBy(lists: readonly (readonly string[])[]): boolean {
	for (const kind of [0, 1, 2]) {
		let left: string[] | undefined;
		for (const list of lists) {
			const named = list.filter((group) => kindOf[group] === kind);
			if (named.length === 0) continue;
			left = left ? left.filter((group) => named.includes(group)) : named;
			if (left.length === 0) return false;
		}
	}
	return true;
}

/** Everything that is wrong with an answer, in words; none is right. */
export function wrongs(
	{ places, units, needs, budget }: Neighbourhood,
	chosen: readonly Combination[]
): string[] {
	const wrong: string[] = [];
	if (chosen.length > budget) wrong.push(`${chosen.length} combinations, ${budget} were asked`);
	const everyone = chosen.flatMap(({ unitIds }) => unitIds);
	if (new Set(everyone).size < everyone.length) wrong.push('something is in two places');
	const slots = chosen.map(({ slot }) => JSON.stringify([slot.placeId, slot.day, slot.part]));
	if (new Set(slots).size < slots.length) wrong.push('two in one slot');
	for (const { slot, unitIds } of chosen) {
		const place = places.find(({ id }) => id === slot.placeId)!;
		const there = unitIds.map((id) => units.find((unit) => unit.id === id)!);
		if (there.length < 2 || there.length > 3) wrong.push(`${there.length} together`);
		if (there.every(({ kind }) => kind !== 'activity')) wrong.push('nothing goes on there');
		if (!sharedBy(there.map(({ groups }) => groups))) wrong.push('nobody fits them all');
		for (const unit of there) {
			if (unit.own) {
				const at = places.find(({ id }) => id === unit.own!.placeId)!;
				const moves = at.id !== place.id || unit.own.part !== slot.part;
				if (unit.own.day !== slot.day) wrong.push(`${unit.id} is on another day`);
				if (moves && !unit.movable) wrong.push(`${unit.id} does not move`);
				if (at !== place && metres(at, place) > 601) wrong.push(`${unit.id} goes too far`);
			} else {
				if (unit.days.length > 0 && !unit.days.includes(slot.day))
					wrong.push(`${unit.id} not then`);
				if (unit.parts.length > 0 && !unit.parts.includes(slot.part))
					wrong.push(`${unit.id} not at that time`);
				if (unit.lat !== null && metres(unit, place) > 601) wrong.push(`${unit.id} is too far`);
			}
		}
		const others = units.filter(
			({ id, own }) =>
				own?.placeId === slot.placeId &&
				own.day === slot.day &&
				own.part === slot.part &&
				!unitIds.includes(id)
		);
		const people = [...there, ...others].reduce((sum, unit) => sum + unit.people, 0);
		if (place.capacity !== null && people > place.capacity) wrong.push('no room for all');
		const meets = needs.some(({ themes }) =>
			themes.every((theme) => there.some((unit) => unit.themes.includes(theme)))
		);
		if (!meets) wrong.push('answers nothing');
	}
	return wrong;
}
