import type { Thesaurus } from '#kernel/index.ts';
import type { Looking, Ready } from './match.types.ts';
import { holdingOf, type Ranked } from './rank.rules.ts';

export const suggesting = {
	/** So many offers that fit say along what a question may be about. */
	voices: 16,
	own: 0.8,
	near: 0.05,
	nearLess: 0.85,
	broader: 0.5,
	voice: 0.4
};

/**
 * Subjects to confirm or remove, the likeliest first: those in the words themselves and near to them, then those of the
 * offers that fit best, as far as they say something of these offers only. Suggested, never applied.
 */
export function suggestSubjects(
	looking: Looking,
	ranked: readonly Ranked[],
	offers: readonly Ready[],
	{ entries }: Thesaurus
): string[] {
	const likely = new Map<string, number>();
	const add = (id: string, weight: number) => {
		if (!looking.not.includes(id)) likely.set(id, (likely.get(id) ?? 0) + weight);
	};
	const about = (id: string, weight: number) => {
		add(id, weight);
		const parent = entries[id]?.broader;
		if (parent) add(parent, weight * suggesting.broader);
	};
	for (const { id, weight } of looking.found) {
		about(id, suggesting.own * weight);
		for (const [i, other] of (entries[id]?.near ?? []).entries())
			add(other, suggesting.near * weight * suggesting.nearLess ** i);
	}
	const holding = holdingOf(offers);
	const byId = new Map(offers.map((one) => [one.offer.id, one]));
	const best = ranked[0]?.score ?? 1;
	for (const { offer, score } of ranked.slice(0, suggesting.voices)) {
		for (const [id, sure] of byId.get(offer.id)?.concepts ?? []) {
			const rare =
				Math.log(1 + offers.length / (1 + (holding.get(id) ?? 0))) / Math.log(1 + offers.length);
			add(id, suggesting.voice * (score / best) * sure * rare);
		}
	}
	return [...likely].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
