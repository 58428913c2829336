import { dayOf, type Ask, type Read, type Thesaurus } from '#kernel/index.ts';
import { findTalentFacts } from '../talent/index.ts';
import { offerOf, type Facts } from './candidate.rules.ts';
import { countOffers, findCandidates, type Candidate } from './candidates.store.ts';
import type { Looking, Ready } from './match.types.ts';
import { makeReady } from './offer.rules.ts';
import { needed, partsOf, soughtIn } from './parts.rules.ts';
import type { RankOptions } from './rank.rules.ts';

/** What stands beside candidates, by their ids. */
async function besideOf(
	{ tx, actor: { organisationId } }: Pick<Ask<Read>, 'tx' | 'actor'>,
	all: readonly Candidate[]
) {
	const ids = all.flatMap(({ id, kind }) => (kind === 'talent' ? [id] : []));
	const talents = await findTalentFacts(tx, organisationId, ids);
	const talentOf = new Map(talents.map((one) => [one.id, one]));
	return ({ id, kind, facts }: Candidate): Facts =>
		kind === 'talent' ? { talent: talentOf.get(id) } : { [kind]: facts ?? undefined };
}

/** How often offers came to something for questions that share a subject with this one, less how often they did not: 0 to 1. */
const historyOf = (found: readonly Candidate[]) =>
	new Map(
		found.filter(({ inAll }) => inAll > 0).map(({ id, well, inAll }) => [id, well / (inAll + 1)])
	);

export interface Gathered {
	candidates: Map<string, Candidate>;
	ready: Ready[];
	options: RankOptions;
}

/** What may fit, ready to rank, with how common each word is and what landed before. */
export async function gather(
	ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	looking: Looking,
	{ thesaurus, areaId }: { thesaurus: Thesaurus; areaId: string | null }
): Promise<Gathered> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const sought = soughtIn(looking, thesaurus);
	if (sought.length === 0) return { candidates: new Map(), ready: [], options: {} };
	const queries = sought.map(({ query }) => query);
	const common = await countOffers(tx, organisationId, queries);
	const parts = partsOf(looking, sought, common);
	const found = await findCandidates(tx, organisationId, {
		...{ parts, needed: needed(parts, common.total) },
		subjects: [...new Set([...looking.confirmed, ...looking.found.map(({ id }) => id)])],
		...{ areaId, today: dayOf(clock()) }
	});
	const facts = await besideOf(ask, found);
	const subjectsHolding = new Map(
		sought.flatMap(({ id }, i) => (id ? [[id, common.holding[i]!] as const] : []))
	);
	return {
		candidates: new Map(found.map((one) => [one.id, one])),
		ready: found.map((one) => makeReady(offerOf(one, facts(one)), thesaurus)),
		options: { common, subjectsHolding, history: historyOf(found) }
	};
}
