import type { Thesaurus } from '#kernel/index.ts';
import type { Looking, Ready } from './match.types.ts';
import type { Ranked } from './rank.rules.ts';

/** So many offers that fit say along what a question may be about. */
const voices = 8;

/**
 * Subjects to confirm or remove, the likeliest first: those in the words themselves, then those of the offers that fit
 * best, as far as they say something of these offers only. Suggested, never applied.
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
	for (const { id, weight } of looking.found) add(id, 1.5 * weight);
	for (const { id, weight } of looking.found)
		for (const [i, other] of (entries[id]?.near ?? []).entries())
			add(other, 0.35 * weight * 0.85 ** i);
	const holding = new Map<string, number>();
	for (const { concepts } of offers)
		for (const id of concepts.keys()) holding.set(id, (holding.get(id) ?? 0) + 1);
	const byId = new Map(offers.map((one) => [one.offer.id, one]));
	const best = ranked[0]?.score ?? 1;
	for (const { offer, score } of ranked.slice(0, voices)) {
		for (const [id, sure] of byId.get(offer.id)?.concepts ?? []) {
			const rare =
				Math.log(1 + offers.length / (1 + (holding.get(id) ?? 0))) / Math.log(1 + offers.length);
			add(id, 0.4 * (score / best) * sure * rare);
		}
	}
	return [...likely].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
