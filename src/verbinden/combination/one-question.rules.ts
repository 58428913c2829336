// For one question: every one, two or three offers that are there, weighed exactly; the best few are kept.
import type { Part, WeekDay } from './neighbourhood.types.ts';

/** An offer as this question sees it. */
export interface Fitting {
	id: string;
	/** How sure it is about each subject that was asked, 0 to 1, with what stands in the way reckoned in. */
	holds: readonly number[];
	/** Where it is, and on which parts of which days; none is not tied. */
	placeId: string | null;
	times: readonly { day: WeekDay; part: Part }[];
}
export interface Together {
	ids: string[];
	/** Of each subject, how far it is held. */
	holds: number[];
	worth: number;
	/** Whether they can meet: at one time, and at one place where two of them have one. */
	meets: boolean;
}

export const settings = {
	/** Each offer after the first asks one introduction more. */
	another: 0.06,
	/** Two that never meet ask more still. */
	apart: 0.08
};

/** At most so many offers for one question. */
export const mostOffers = 3;

const meet = (a: Fitting, b: Fitting): boolean =>
	(a.placeId === null || b.placeId === null || a.placeId === b.placeId) &&
	(a.times.length === 0 ||
		b.times.length === 0 ||
		a.times.some(({ day, part }) => b.times.some((one) => one.day === day && one.part === part)));

/** What some offers are worth together: each subject as far as the surest holds it, less what it takes. */
export function worthOf(weights: readonly number[], chosen: readonly Fitting[]): number {
	const held = weights.reduce(
		(sum, weight, s) => sum + weight * Math.max(0, ...chosen.map(({ holds }) => holds[s]!)),
		0
	);
	let pairs = 0;
	for (const [i, a] of chosen.entries())
		for (const b of chosen.slice(i + 1)) if (!meet(a, b)) pairs++;
	return held - settings.another * (chosen.length - 1) - settings.apart * pairs;
}

/** The best few so far; better is worth more, then fewer offers, then the first in order. */
class Best {
	readonly found: { at: number[]; worth: number }[] = [];
	readonly most: number;
	constructor(most: number) {
		this.most = most;
	}
	get least(): number {
		return this.found.length < this.most ? 0 : this.found.at(-1)!.worth;
	}
	add(at: number[], worth: number): void {
		if (worth <= this.least + 1e-12) return;
		this.found.push({ at, worth });
		this.found.sort((a, b) => b.worth - a.worth || a.at.length - b.at.length);
		if (this.found.length > this.most) this.found.pop();
	}
}

/**
 * The best sets of two or three offers for the subjects of a question. Exact: what is passed over could not have been
 * among them, because no later offer holds more of any subject than the bound reckons with.
 * @param weights how much each subject counts
 */
export function bestTogether(
	weights: readonly number[],
	offers: readonly Fitting[],
	most = 3
): Together[] {
	const valueOf = (holds: readonly number[]) =>
		weights.reduce((sum, weight, s) => sum + weight * holds[s]!, 0);
	const useful = offers
		.filter(({ holds }) => holds.some((one) => one > 0))
		.map((offer) => ({ offer, value: valueOf(offer.holds) }))
		.sort((a, b) => b.value - a.value || (a.offer.id < b.offer.id ? -1 : 1));
	const all = useful.map(({ offer }) => offer);
	const number = all.length;
	const size = weights.length;
	/** The most that any offer from here on holds of each subject. */
	const ahead = Array.from({ length: number + 1 }, () => new Float64Array(size));
	for (let at = number - 1; at >= 0; at--)
		for (let s = 0; s < size; s++) ahead[at]![s] = Math.max(ahead[at + 1]![s]!, all[at]!.holds[s]!);
	const best = new Best(most);
	const holds = all.map((one) => Float64Array.from(one.holds));
	const one = new Float64Array(size);
	const two = new Float64Array(size);
	const atMost = (so: Float64Array, from: number, others: number, cost: number) => {
		let sum = 0;
		let gained = 0;
		for (let s = 0; s < size; s++) {
			sum += weights[s]! * so[s]!;
			gained += weights[s]! * Math.max(0, ahead[from]![s]! - so[s]!);
		}
		const single = useful[from]?.value ?? 0;
		return sum + Math.min(gained, others * single) - cost;
	};
	const { another, apart } = settings;
	for (let i = 0; i < number; i++) {
		one.set(holds[i]!);
		if (atMost(one, i + 1, 2, another) <= best.least) continue;
		for (let j = i + 1; j < number; j++) {
			if (atMost(one, j, 2, another) <= best.least) break;
			let held = 0;
			for (let s = 0; s < size; s++) {
				two[s] = Math.max(one[s]!, holds[j]![s]!);
				held += weights[s]! * two[s]!;
			}
			const isAdding = held > valueOf(all[i]!.holds) && held > valueOf(all[j]!.holds);
			const cost = another + (meet(all[i]!, all[j]!) ? 0 : apart);
			if (isAdding) best.add([i, j], held - cost);
			if (atMost(two, j + 1, 1, cost + another) <= best.least) continue;
			for (let k = j + 1; k < number; k++) {
				if (held + useful[k]!.value - cost - another <= best.least) break;
				let three = 0;
				for (let s = 0; s < size; s++) three += weights[s]! * Math.max(two[s]!, holds[k]![s]!);
				if (three - cost - another <= best.least) continue;
				if (!addsEach(weights, [all[i]!, all[j]!, all[k]!], three)) continue;
				best.add([i, j, k], worthOf(weights, [all[i]!, all[j]!, all[k]!]));
			}
		}
	}
	return best.found.map(({ at, worth }) => {
		const chosen = at.map((i) => all[i]!);
		return {
			...{ ids: chosen.map(({ id }) => id), worth },
			holds: weights.map((_, s) => Math.max(...chosen.map((offer) => offer.holds[s]!))),
			meets: chosen.every((a, i) => chosen.slice(i + 1).every((b) => meet(a, b)))
		};
	});
}

/** Whether none of them could be left out. */
const addsEach = (weights: readonly number[], chosen: readonly Fitting[], held: number) =>
	chosen.every((_, out) => {
		const rest = chosen.filter((_offer, at) => at !== out);
		const without = weights.reduce(
			(sum, weight, s) => sum + weight * Math.max(...rest.map((offer) => offer.holds[s]!)),
			0
		);
		return without < held - 1e-12;
	});
