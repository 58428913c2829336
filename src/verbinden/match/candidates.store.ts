import type { Read } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Facts } from './candidate.rules.ts';
import { mostCounted, type Part } from './parts.rules.ts';

/** Kinds of entries somebody can be introduced to; they stand in app.find_offers and app.count_offers too. */
export const candidateKinds = [
	...(['activity', 'community', 'initiative', 'listing', 'talent', 'party'] as const)
];
export type CandidateKind = (typeof candidateKinds)[number];

/** An entry that can be offered, and where. */
export interface Offered {
	id: string;
	kind: CandidateKind;
	title: string;
	text: string;
	areaId: string | null;
	areaName: string | null;
	latitude: number | null;
	longitude: number | null;
}

export interface Candidate extends Offered {
	/** How often it met a question about one of the subjects, and how often that landed. */
	inAll: number;
	well: number;
	/** Since when it is proposed to somebody already. */
	underWaySince: string | null;
	/** What stands beside it; of a talent it is asked where talents are. */
	facts: Facts['activity'] | Facts['listing'] | Facts['party'] | null;
}

const anyOf = (subjects: readonly string[]) => subjects.map((id) => `'#${id}'`).join(' | ');

/**
 * How common words and subjects are, by the newest offers this reader may see: the order of what was found tells nothing of
 * what they may not see.
 * @param queries a tsquery for each
 */
export async function countOffers(
	tx: Read,
	organisationId: string,
	queries: readonly string[]
): Promise<{ total: number; holding: number[] }> {
	const { rows } = await sql<{ total: number; holding: number[] }>`select * from app.count_offers(
		${organisationId}, ${queries}::text[]::tsquery[], ${mostCounted})`.execute(tx);
	return rows[0]!;
}

/** So many of the best are ranked in the process, and so many of the best nearby beside them. */
export const mostCandidates = { best: 80, near: 30 };
/** So many parts say which offers come first: as many as app.find_offers looks at. */
const mostWeighed = 8;

/**
 * What is there and holds any of the parts needed, of all this reader may see: the best of everything, and the best of the
 * reader's area. What is over, taken back or merged is left out.
 * @param parts what an offer gains by holding each, the most first
 * @param needed parts of which an offer must hold one
 * @param subjects of the question, for what landed before
 */
export async function findCandidates(
	tx: Read,
	organisationId: string,
	asked: {
		needed: readonly Part[];
		parts: readonly Part[];
		subjects: readonly string[];
		areaId: string | null;
		today: string;
	}
): Promise<Candidate[]> {
	const { needed, parts, subjects, areaId, today } = asked;
	const weighed = parts.slice(0, mostWeighed);
	const { rows } = await sql<Candidate>`select * from app.find_offers(${organisationId},
		${needed.map(({ query }) => query).join(' | ')}::tsquery, ${weighed.map(({ query }) => query)}::text[]::tsquery[],
		${weighed.map(({ weight }) => weight)}::real[], ${anyOf(subjects)}::tsquery, ${areaId}, ${today}, ${mostCandidates.best}, ${mostCandidates.near})`.execute(
		tx
	);
	return rows;
}
