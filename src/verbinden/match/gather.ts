import { findPlacesTaken } from '#doen/index.ts';
import { dayOf, queryOf, subjectWords, type Ask, type Read } from '#kernel/index.ts';
import { findLanded } from '../introduction/index.ts';
import { findPartyFacts } from '../party/index.ts';
import { findTalentFacts } from '../talent/index.ts';
import { ownQueries } from '../words/own-queries.ts';
import { thesaurusOf } from '../words/thesaurus-of.ts';
import { offerOf, type Facts } from './candidate.rules.ts';
import {
	countHolding,
	findActivityFacts,
	findCandidates,
	findListingFacts,
	findTexts,
	type Candidate
} from './candidates.store.ts';
import type { Looking, Ready } from './match.types.ts';
import { makeReady } from './offer.rules.ts';
import { subjectsOf, type RankOptions } from './rank.rules.ts';

/** So many subjects, the heaviest, are looked for; and no word that more than this share holds. */
const mostSubjects = 16;
const tooCommon = 0.3;

const only = <T extends { id: string }>(rows: readonly T[]) =>
	new Map(rows.map((row) => [row.id, row]));

/** The facts of candidates, by what they are; one question to the database for each kind. */
export async function factsOf(
	{ tx, actor: { organisationId } }: Pick<Ask<Read>, 'tx' | 'actor'>,
	all: readonly Candidate[]
) {
	const ids = (kind: Candidate['kind']) =>
		all.filter((one) => one.kind === kind).map(({ id }) => id);
	const [activities, listings] = [ids('activity'), ids('listing')];
	const acts = activities.length > 0 ? await findActivityFacts(tx, organisationId, activities) : [];
	const taken = await findPlacesTaken(tx, organisationId, activities);
	const lists = only(
		listings.length > 0 ? await findListingFacts(tx, organisationId, listings) : []
	);
	const talents = only(await findTalentFacts(tx, organisationId, ids('talent')));
	const parties = only(await findPartyFacts(tx, organisationId, ids('party')));
	const byActivity = only(
		acts.map((one) => ({
			...one,
			// The fullest of the times that come: a place that is there each time.
			taken: Math.max(
				0,
				...taken.filter(({ activityId }) => activityId === one.id).map((time) => time.taken)
			)
		}))
	);
	return (id: string): Facts => ({
		activity: byActivity.get(id),
		listing: lists.get(id),
		talent: talents.get(id),
		party: parties.get(id)
	});
}

/** How often offers came to something for questions that share a subject with this one, less how often they did not: 0 to 1. */
async function historyOf(
	{ tx, actor: { organisationId } }: Pick<Ask<Read>, 'tx' | 'actor'>,
	looking: Looking
): Promise<Map<string, number>> {
	const about = new Set([...looking.confirmed, ...looking.found.map(({ id }) => id)]);
	const landed = await findLanded(tx, organisationId);
	const texts = await findTexts(tx, organisationId, [
		...new Set(landed.map((one) => one.questionId))
	]);
	const like = new Set(
		texts
			.filter(({ text }) => subjectWords(text).some((word) => about.has(word.slice(1))))
			.map(({ id }) => id)
	);
	const history = new Map<string, { well: number; all: number }>();
	for (const { questionId, proposedId, landed: well } of landed) {
		if (!like.has(questionId)) continue;
		const before = history.get(proposedId) ?? { well: 0, all: 0 };
		history.set(proposedId, { well: before.well + Number(well), all: before.all + 1 });
	}
	return new Map([...history].map(([id, { well, all }]) => [id, well / (all + 1)]));
}

export interface Gathered {
	candidates: Map<string, Candidate>;
	ready: Ready[];
	options: RankOptions;
}

/** What may fit, ready to rank, with how common each word is and what landed before. */
export async function gather(
	ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	looking: Looking,
	areaId: string | null
): Promise<Gathered> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const thesaurus = await thesaurusOf(tx, organisationId);
	const about = [...subjectsOf(looking, thesaurus)]
		.sort((a, b) => b[1] - a[1])
		.slice(0, mostSubjects);
	const queries = looking.terms.map(({ stems }) => queryOf(stems));
	const common = await countHolding(tx, organisationId, queries);
	const rare = queries.filter((_, i) => common.holding[i]! <= common.total * tooCommon);
	const ids = about.map(([id]) => id);
	const own = ownQueries(ids, thesaurus);
	const parts = [...(rare.length > 0 ? rare : queries), ...ids.map((id) => `'#${id}'`), ...own];
	if (parts.length === 0) return { candidates: new Map(), ready: [], options: {} };
	const today = dayOf(clock());
	const found = await findCandidates(tx, organisationId, {
		query: parts.join(' | '),
		areaId,
		today
	});
	const facts = await factsOf(ask, found);
	const history = await historyOf(ask, looking);
	return {
		candidates: new Map(found.map((one) => [one.id, one])),
		ready: found.map((one) => makeReady(offerOf(one, facts(one.id)), thesaurus)),
		options: { common, history }
	};
}
