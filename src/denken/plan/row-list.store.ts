import type { Read } from '#kernel/index.ts';
import type { Evidence, Stance, ThresholdState } from './rows.store.ts';
import type { PartyKind } from './support.rules.ts';
import type { Threshold } from './threshold.rules.ts';

/** What a plan costs and where the money comes from, in order and in cents. */
export async function moneyOf(tx: Read, organisationId: string, planId: string) {
	const rows = await tx
		.selectFrom('planMoney')
		.select(['id', 'side', 'label', 'cents', 'quoted'])
		.$narrowType<{ side: 'cost' | 'cover' }>()
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, cents: Number(row.cents) }));
}

/** All rows beside one plan this reader may see, each in its order. */
export async function findRows(tx: Read, organisationId: string, planId: string) {
	return {
		supports: await tx
			.selectFrom('planSupport')
			.select(['id', 'party', 'partyKind', 'evidence', 'stance', 'knownOn', 'conditions'])
			.$narrowType<{ partyKind: PartyKind; evidence: Evidence; stance: Stance }>()
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.orderBy('id')
			.execute(),
		counts: await tx
			.selectFrom('planSupportCount')
			.select(['id', 'approached', 'inFavour', 'against', 'radius', 'countedOn'])
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.orderBy('countedOn', 'desc')
			.orderBy('id', 'desc')
			.execute(),
		experiences: await tx
			.selectFrom('planExperience')
			.select(['id', 'byWhom', 'level', 'knownHow', 'notedOn'])
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.orderBy('id')
			.execute(),
		thresholds: await tx
			.selectFrom('planThreshold')
			.select(['threshold', 'state', 'action', 'foundOn', 'removedOn'])
			.$narrowType<{ threshold: Threshold; state: ThresholdState }>()
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.execute(),
		missed: await tx
			.selectFrom('planMissed')
			.select(['id', 'groupName', 'invitation', 'invitedBy'])
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.orderBy('id')
			.execute(),
		// Whole cents fit a number; the database gives them as text.
		money: await moneyOf(tx, organisationId, planId),
		tasks: await tx
			.selectFrom('planTask')
			.select(['id', 'text', 'byWhom', 'dueOn', 'doneOn'])
			.where('organisationId', '=', organisationId)
			.where('planId', '=', planId)
			.orderBy('id')
			.execute()
	};
}
