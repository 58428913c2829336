// Match = (words/most + λ·subjects + μ·history) × Π factors (design.md, the computing core, 2).
import { bm25f, rarity, type Commonness, type Thesaurus } from '#kernel/index.ts';
import { askedOf } from './about.rules.ts';
import { factorsOf } from './factors.rules.ts';
import type { Constraint, Factor, Looking, Ready } from './match.types.ts';

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
	/** What else answers the same thing, beside what answers it best. */
	more: 0.3,
	/** What an offer is mainly about counts more than what it mentions. */
	mainly: 1.5,
	/** μ */
	history: 0.15,
	/** For who brings something: what an offer seeks help in, and what else it is about. */
	sought: 1.3,
	besideSought: 0.8,
	/** Who offers and finds a place that does not say it seeks. */
	notSeeking: 0.7,
	/** An offer about what somebody does not want, from so sure that it is. */
	turnedDown: 0.25,
	turnedDownFrom: 0.6,
	/** Somebody who offers does not look for another who offers. */
	talentForTalent: 0.5
};

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

/** For who brings something: what it seeks help in counts most, what else it is about less. */
function soughtOf({ concepts, wanted }: Ready): Map<string, number> {
	const own = new Map<string, number>();
	for (const [id, sure] of concepts) own.set(id, sure * settings.besideSought);
	for (const [id, sure] of wanted)
		own.set(id, Math.max(own.get(id) ?? 0, Math.min(1, sure * settings.sought)));
	return own;
}

/** The subjects an offer shares with what is asked, the heaviest first, and what they weigh: of what answers the same thing the best counts. */
function sharedBy(
	asked: readonly { answers: readonly (readonly [string, number])[] }[],
	own: ReadonlyMap<string, number>
) {
	const weights = new Map<string, number>();
	let weight = 0;
	for (const { answers } of asked) {
		let [best, sum] = [0, 0];
		for (const [id, most] of answers) {
			const counts = most * (own.get(id) ?? 0) ** settings.mainly;
			if (counts <= 0) continue;
			weights.set(id, Math.max(weights.get(id) ?? 0, counts));
			best = Math.max(best, counts);
			sum += counts;
		}
		weight += best + settings.more * (sum - best);
	}
	const shared = [...weights]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([id]) => id);
	return { shared, weight };
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
	const holding = options.subjectsHolding ?? holdingOf(offers);
	const total = Math.max(common.total, offers.length);
	const rarityOf = (id: string) => rarity(total, Math.min(holding.get(id) ?? 0, total));
	const asked = askedOf(looking, thesaurus).map(({ id, weight, answers }) => ({
		most: weight * rarityOf(id),
		answers: [...answers].map(([other, well]) => [other, weight * well * rarityOf(other)] as const)
	}));
	const mostSubjects = Math.max(
		asked.reduce((sum, { most }) => sum + most, 0),
		1e-9
	);
	const isGiving = looking.facets.role === 'offers';
	return offers
		.map((ready, i) => {
			const own = isGiving && ready.seeks ? soughtOf(ready) : ready.concepts;
			const { shared, weight } = sharedBy(asked, own);
			const fit =
				Math.min(1, settings.words * (words[i]! / mostWords)) +
				settings.subjects * Math.min(1, weight / mostSubjects);
			const factors = factorsOf(ready, looking.facets);
			if (looking.not.some((id) => (ready.concepts.get(id) ?? 0) >= settings.turnedDownFrom))
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
				...{ subjects: shared, factors }
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
