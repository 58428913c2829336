import type { Combination, Part, Unit } from './neighbourhood.types.ts';

/** Takes a unit out of where it is and puts it elsewhere; a combination that is left with nothing goes. */
export function moved(
	all: readonly Combination[],
	unit: Unit,
	to: 'out' | 'new' | number
): Combination[] {
	const without = all.map(({ slot, unitIds }) => ({
		slot,
		unitIds: unitIds.filter((id) => id !== unit.id)
	}));
	if (typeof to === 'number' && without[to])
		without[to] = { ...without[to], unitIds: [...without[to].unitIds, unit.id] };
	const left = without.filter(({ unitIds }) => unitIds.length > 0);
	return to === 'new' && unit.own ? [...left, { slot: unit.own, unitIds: [unit.id] }] : left;
}

/** Puts one of them at another place or part of its day. */
export const placed = (
	all: readonly Combination[],
	at: number,
	{ placeId, part }: { placeId: string; part: Part }
): Combination[] =>
	all.map((one, i) => (i === at ? { ...one, slot: { ...one.slot, placeId, part } } : one));
