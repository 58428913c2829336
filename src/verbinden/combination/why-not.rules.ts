// What was not chosen, and why.
import { candidatesOf } from './candidates.rules.ts';
import { openNeeds, slotKey, weigh } from './objective.rules.ts';
import type { Combination, Neighbourhood } from './neighbourhood.types.ts';

/** nobody: nothing that is there holds it · apart: it is there and never meets · taken: what it needs meets in another · full: there were as many as were asked for · less: it takes more than it helps */
export const reasons = ['nobody', 'apart', 'taken', 'full', 'less'] as const;
export type WhyNot = (typeof reasons)[number];

export interface NotMet {
	needId: string;
	why: WhyNot;
	/** Of nobody: the themes that nobody holds. */
	themes: string[];
}

/** Each open need that these combinations do not answer, with the reason. */
export function whyNot(neighbourhood: Neighbourhood, chosen: readonly Combination[]): NotMet[] {
	const { met } = weigh(neighbourhood, chosen);
	const answered = new Set(met.map(({ needId }) => needId));
	const themes = new Set(neighbourhood.units.flatMap((unit) => unit.themes));
	const { candidates, needs } = candidatesOf(neighbourhood);
	const used = new Set(chosen.flatMap(({ unitIds }) => unitIds));
	const slots = new Set(chosen.map(({ slot }) => slotKey(slot)));
	return openNeeds(neighbourhood)
		.filter(({ id }) => !answered.has(id))
		.map((need): NotMet => {
			const missing = need.themes.filter((theme) => !themes.has(theme));
			if (missing.length > 0) return { needId: need.id, why: 'nobody', themes: missing };
			const at = needs.findIndex(({ id }) => id === need.id);
			const possible = candidates.filter((one) => one.needs.includes(at));
			const isFree = possible.some(
				({ unitIds, spots }) =>
					!unitIds.some((id) => used.has(id)) && spots.some(({ slot }) => !slots.has(slotKey(slot)))
			);
			const isFull = chosen.length >= neighbourhood.budget;
			const why = possible.length === 0 ? 'apart' : !isFree ? 'taken' : isFull ? 'full' : 'less';
			return { needId: need.id, why, themes: [] };
		});
}
