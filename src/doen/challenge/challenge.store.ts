import type { Read, Write } from '#kernel/index.ts';
import type { ChallengeNext, ChallengeState } from './challenge.rules.ts';

export interface ChallengeFields {
	owner: string;
	currentProvider: string | null;
	currentService: string | null;
	currentCents: number | null;
	offeredService: string | null;
	bidCents: number | null;
	addedValue: string | null;
	quality: string | null;
	continuity: string | null;
	support: string | null;
	risks: string | null;
	criteria: string | null;
	roleWanted: number | null;
	roleOffered: number | null;
}

export interface ChallengeReview {
	reviewCriteria: string | null;
	reviewWorked: string | null;
	reviewNotWorked: string | null;
	reviewResidents: string | null;
	reviewNext: ChallengeNext;
	reviewedOn: string;
}

export const addChallenge = (
	tx: Write,
	row: ChallengeFields & { organisationId: string; id: string; state: ChallengeState }
) => tx.insertInto('challenge').values(row).execute();

export const changeChallengeRow = (
	tx: Write,
	organisationId: string,
	id: string,
	changed: Partial<ChallengeFields & ChallengeReview & { state: ChallengeState }>
) =>
	tx
		.updateTable('challenge')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addChallengeState = (
	tx: Write,
	row: {
		organisationId: string;
		id: string;
		challengeId: string;
		state: ChallengeState;
		since: string;
		byWhom: string | null;
		reason: string | null;
		createdAt: Date;
	}
) => tx.insertInto('challengeState').values(row).execute();

const challenges = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('challenge')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'challenge.organisationId')
				.onRef('entry.id', '=', 'challenge.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.selectAll('challenge')
		.select(['entry.title', 'entry.text', 'area.name as areaName'])
		.$narrowType<{ state: ChallengeState; reviewNext: ChallengeNext | null }>()
		.where('challenge.organisationId', '=', organisationId);

/** The challenges this reader may see, the newest first. */
export const findChallenges = (tx: Read, organisationId: string, limit: number) =>
	challenges(tx, organisationId)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

export const findChallenge = (tx: Read, organisationId: string, id: string) =>
	challenges(tx, organisationId).where('challenge.id', '=', id).executeTakeFirst();

/** The states it came through, the newest first. */
export const findChallengeStates = (tx: Read, organisationId: string, challengeId: string) =>
	tx
		.selectFrom('challengeState')
		.select(['id', 'state', 'since', 'byWhom', 'reason'])
		.$narrowType<{ state: ChallengeState }>()
		.where('organisationId', '=', organisationId)
		.where('challengeId', '=', challengeId)
		.orderBy('since', 'desc')
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
