import { areasWithin } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import type { Likelihood, Strength, Verdict } from './claim.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}
export interface ClaimFields {
	outcomeId: string | null;
	residentsDid: string | null;
	workerDid: string | null;
}

/** Puts the claim beside its entry. */
export const addClaim = (tx: Write, row: Key & ClaimFields) =>
	tx.insertInto('claim').values(row).execute();

export const changeClaimRow = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: Partial<ClaimFields> & {
		verdict?: Verdict;
		verdictWhy?: string | null;
		judgedOn?: string;
	}
) =>
	tx
		.updateTable('claim')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What stands beside the entry; the outcome as far as this reader may see it. */
export const findClaim = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('claim')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'claim.organisationId')
				.onRef('entry.id', '=', 'claim.id')
		)
		.leftJoin('entry as outcome', (join) =>
			join
				.onRef('outcome.organisationId', '=', 'claim.organisationId')
				.onRef('outcome.id', '=', 'claim.outcomeId')
		)
		.select(['claim.id', 'claim.outcomeId', 'residentsDid', 'workerDid', 'entry.version'])
		.select(['verdict', 'verdictWhy', 'judgedOn'])
		.select(['outcome.id as seenOutcomeId', 'outcome.title as outcomeTitle'])
		.$narrowType<{ verdict: Verdict }>()
		.where('claim.organisationId', '=', organisationId)
		.where('claim.id', '=', id)
		.executeTakeFirst();

/** The claims this reader may see, the newest on top. */
export const findClaims = (
	tx: Read,
	organisationId: string,
	{ areaId, outcomeId }: { areaId?: string; outcomeId?: string }
) =>
	tx
		.selectFrom('claim')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'claim.organisationId')
				.onRef('entry.id', '=', 'claim.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['claim.id', 'entry.title', 'entry.text', 'entry.happenedOn', 'verdict'])
		.select('area.name as areaName')
		.$narrowType<{ verdict: Verdict }>()
		.where('claim.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.$if(outcomeId !== undefined, (query) => query.where('claim.outcomeId', '=', outcomeId!))
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('claim.id', 'desc')
		.limit(200)
		.execute();

/** The verdicts that were given of some claims this reader may see. */
export const findVerdicts = (tx: Read, organisationId: string, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('claim')
				.select(['id', 'verdict'])
				.$narrowType<{ verdict: Verdict }>()
				.where('organisationId', '=', organisationId)
				.where('id', 'in', [...ids])
				.execute();

/** The chains of some claims, each in the order in which it was laid. */
export const findClaimLinks = (tx: Read, organisationId: string, claimIds: readonly string[]) =>
	claimIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('claimLink')
				.select(['id', 'claimId', 'fromText as from', 'toText as to'])
				.select(['evidence', 'proof', 'version'])
				.$narrowType<{ evidence: Strength }>()
				.where('organisationId', '=', organisationId)
				.where('claimId', 'in', [...claimIds])
				.orderBy('createdAt')
				.orderBy('id')
				.execute();

export const findClaimRivals = (tx: Read, organisationId: string, claimIds: readonly string[]) =>
	claimIds.length === 0
		? Promise.resolve([])
		: tx
				.selectFrom('claimRival')
				.select(['id', 'claimId', 'text', 'plausible', 'evidenceFor', 'evidenceAgainst'])
				.select('version')
				.$narrowType<{ plausible: Likelihood }>()
				.where('organisationId', '=', organisationId)
				.where('claimId', 'in', [...claimIds])
				.orderBy('createdAt')
				.orderBy('id')
				.execute();
