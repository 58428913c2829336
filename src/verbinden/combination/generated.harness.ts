// Neighbourhoods made up by numbers, for tests and measuring: always the same one for the same number.
import {
	parts,
	type Group,
	type Neighbourhood,
	type Unit,
	type WeekDay
} from './neighbourhood.types.ts';

const days: readonly WeekDay[] = ['ma', 'di', 'wo', 'do', 'vr', 'za'];
const groups: readonly Group[] = ['women', 'men', 'old', 'young', 'parents', 'newcomers'];

function dice(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (number: number) => Math.floor(next() * number);
	const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
	return { next, below, one };
}

/** A neighbourhood of so many units in which a good deal can be combined. */
export function generated(
	seed: number,
	number: number,
	{ budget = 12, themes = 20 + number / 5 }: { budget?: number; themes?: number } = {}
): Neighbourhood {
	const { next, below, one } = dice(seed * 7919 + number);
	// A neighbourhood with more going on is larger too.
	const side = 0.012 * Math.sqrt(Math.max(1, number / 100));
	const places = Array.from({ length: Math.max(3, Math.round(number / 8)) }, (_, i) => ({
		id: `place${i}`,
		lat: 52.55 + next() * side,
		lon: 5.26 + next() * side * 1.6,
		capacity: next() < 0.3 ? null : 15 + below(50)
	}));
	const theme = () => `theme${Math.floor(next() ** 1.5 * themes)}`;
	const some = <T>(make: () => T, most: number) => [
		...new Set(Array.from({ length: 1 + below(most) }, make))
	];
	const group = (share: number) => (next() < share ? [one(groups)] : []);
	const units = Array.from({ length: number }, (_, i): Unit => {
		const base = {
			id: `unit${i}`,
			themes: some(theme, 2),
			groups: group(0.25),
			hasRoom: next() < 0.8
		};
		if (next() < 0.65) {
			const own = { placeId: one(places).id, day: one(days), part: one(parts) };
			return {
				...{ ...base, kind: 'activity', own, people: 3 + below(15), movable: next() < 0.7 },
				...{ days: [], parts: [], lat: null, lon: null }
			};
		}
		const isTalent = next() < 0.6;
		const at = isTalent || next() < 0.4 ? null : one(places);
		return {
			...{ ...base, kind: isTalent ? 'talent' : 'resource', own: null, people: isTalent ? 1 : 0 },
			...{ days: isTalent ? some(() => one(days), 3) : [], movable: true },
			...{
				parts: isTalent ? some(() => one(parts), 2) : [],
				lat: at?.lat ?? null,
				lon: at?.lon ?? null
			}
		};
	});
	const needs = Array.from({ length: Math.max(4, Math.round(number / 3)) }, (_, i) => ({
		...{ id: `need${i}`, themes: some(theme, 3), groups: group(0.3), askers: 1 + below(7) },
		...{
			days: next() < 0.2 ? some(() => one(days), 3) : [],
			parts: next() < 0.3 ? [one(parts)] : []
		}
	}));
	return { places, units, needs, budget };
}
