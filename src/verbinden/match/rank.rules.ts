// Match = (words/most + λ·subjects + μ·history) × Π factors (design.md, the computing core, 2).
import { bm25f, rarity, type Commonness, type Thesaurus } from '#kernel/index.ts';
import { factorsOf } from './factors.rules.ts';
import type { Constraint, Factor, Looking, Ready } from './match.types.ts';
import { narrowerThan } from './narrower.rules.ts';

export interface Ranked {
	offer: Ready['offer'];
	score: number;
	/** Subjects the offer shares with the question, the heaviest first. */
	subjects: string[];
	factors: Factor[];
}

export interface RankOptions {
	/** How common words and subjects are among all offers; of these offers when left out. */
	common?: Commonness;
	subjectsHolding?: ReadonlyMap<string, number>;
	/** Constraints that are switched off. */
	off?: readonly Constraint[];
	/** How often, 0 to 1, an offer came of questions like this one. */
	history?: ReadonlyMap<string, number>;
}

export const settings = {
	/** The words themselves, beside the most they could weigh. */
	words: 2,
	/** λ: the subjects in the words, beside the words themselves. */
	subjects: 3.5,
	/** A subject that a worker confirmed, beside one that was only read. */
	confirmed: 2.5,
	/** The words, once subjects were confirmed. */
	wordsBesideConfirmed: 0.6,
	/** A subject that may answer another one, the first of them; each after it a little less. */
	near: 0.45,
	nearLess: 0.9,
	broader: 0.5,
	narrower: 0.3,
	/** μ */
	history: 0.15,
	/** Who offers and finds a place that does not say it seeks. */
	notSeeking: 0.7,
	/** An offer about what somebody does not want. */
	turnedDown: 0.25,
	/** Somebody who offers does not look for another who offers. */
	talentForTalent: 0.5
};

/** The subjects a question is about and those near to them, each with how much it counts. */
export function subjectsOf(looking: Looking, { entries }: Thesaurus): Map<string, number> {
	const about = new Map<string, number>();
	const add = (id: string, weight: number) => {
		if (entries[id] && !looking.not.includes(id))
			about.set(id, Math.max(about.get(id) ?? 0, weight));
	};
	const asked = new Map(looking.found.map(({ id, weight }) => [id, weight]));
	for (const id of looking.confirmed) asked.set(id, settings.confirmed);
	for (const [id, weight] of asked) {
		add(id, weight);
		const own = entries[id];
		if (!own) continue;
		for (const [i, other] of (own.near ?? []).entries())
			add(other, weight * settings.near * settings.nearLess ** i);
		if (own.broader) add(own.broader, weight * settings.broader);
		for (const other of narrowerThan(id, entries)) add(other, weight * settings.narrower);
	}
	return about;
}

/** How many of these offers are about each subject. */
export function holdingOf(offers: readonly Ready[]): Map<string, number> {
	const holding = new Map<string, number>();
	for (const { concepts } of offers)
		for (const id of concepts.keys()) holding.set(id, (holding.get(id) ?? 0) + 1);
	return holding;
}

/** How long the title, text and other words of an offer usually are: fixed, so that what is taken away changes nothing for the others. */
const usualLengths = { title: 3, text: 18, other: 4 };

/** The most the words could weigh: an offer that holds each of them, as often as counts. Not the best that was found: what is taken away then changes nothing for the others. */
const mostOf = ({ terms }: Looking, { total, holding }: Commonness) =>
	terms.reduce(
		(sum, { weight }, i) => sum + weight * rarity(total, Math.min(holding[i] ?? 0, total)),
		0
	);

/** How common the words looked for are among these offers. */
function commonIn(looking: Looking, offers: readonly Ready[]): Commonness {
	const holds = (stems: readonly string[], { fields }: Ready) =>
		Object.values(fields).some((words) =>
			words.some(
				(word) =>
					word.stems.some((stem) => stems.includes(stem)) ||
					word.parts.some((part) => part.some((stem) => stems.includes(stem)))
			)
		);
	return {
		total: offers.length,
		holding: looking.terms.map(({ stems }) => offers.filter((one) => holds(stems, one)).length)
	};
}

/** What fits a question, the best first; always the same order. What shares neither word nor subject with it is left out. */
export function rankOffers(
	looking: Looking,
	offers: readonly Ready[],
	thesaurus: Thesaurus,
	options: RankOptions = {}
): Ranked[] {
	const { common = commonIn(looking, offers), off = [], history } = options;
	const words = bm25f(
		looking.terms,
		offers.map(({ fields }) => fields),
		{ ...common, lengths: usualLengths }
	);
	const mostWords = Math.max(mostOf(looking, common), 1e-9);
	const about = subjectsOf(looking, thesaurus);
	const holding = options.subjectsHolding ?? holdingOf(offers);
	const total = Math.max(common.total, offers.length);
	const weightOf = (id: string) => rarity(total, Math.min(holding.get(id) ?? 0, total));
	const asked = [
		...looking.found.map(({ id, weight }) => [id, weight] as const),
		...looking.confirmed.map((id) => [id, settings.confirmed] as const)
	];
	const most = Math.max(
		asked.reduce((sum, [id]) => sum + about.get(id)! * weightOf(id) || sum, 0),
		1e-9
	);
	const isGiving = looking.facets.role === 'offers';
	const wordWeight = looking.confirmed.length > 0 ? settings.wordsBesideConfirmed : 1;
	return offers
		.map((ready, i) => {
			const own =
				isGiving && ready.seeks ? new Map([...ready.concepts, ...ready.wanted]) : ready.concepts;
			const shared = [...about]
				.map(([id, weight]) => [id, weight * weightOf(id) * (own.get(id) ?? 0)] as const)
				.filter(([, weight]) => weight > 0)
				.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
			const subjects = shared.reduce((sum, [, weight]) => sum + weight, 0) / most;
			const fit =
				wordWeight * Math.min(1, settings.words * (words[i]! / mostWords)) +
				settings.subjects * Math.min(1, subjects);
			const factors = factorsOf(ready, looking.facets);
			if (looking.not.some((id) => (ready.concepts.get(id) ?? 0) >= 0.5))
				factors.push({ about: 'not', value: settings.turnedDown, said: 'turnedDown' });
			const kept = factors.filter(({ about: one }) => !off.includes(one));
			const through = kept.reduce((product, { value }) => product * value, 1);
			const role = !isGiving
				? 1
				: ready.offer.kind === 'talent'
					? settings.talentForTalent
					: ready.seeks
						? 1
						: settings.notSeeking;
			const before = fit > 0 ? settings.history * (history?.get(ready.offer.id) ?? 0) : 0;
			return {
				...{ offer: ready.offer, score: (fit + before) * Math.max(0.001, through) * role },
				...{ subjects: shared.map(([id]) => id), factors }
			};
		})
		.filter(({ score }) => score > 0)
		.sort(
			(a, b) => b.score - a.score || longestAgoFirst(a, b) || (a.offer.id < b.offer.id ? -1 : 1)
		);
}

/** Of talents that fit as well, the one that was asked longest ago. */
const longestAgoFirst = (a: Ranked, b: Ranked) => {
	const [one, other] = [a.offer.lastAskedOn ?? '', b.offer.lastAskedOn ?? ''];
	return one < other ? -1 : one > other ? 1 : 0;
};
