import type { Write } from '#kernel/index.ts';
import type { PartyKind } from './support.rules.ts';
import type { Threshold } from './threshold.rules.ts';

export type Evidence = 'said' | 'promised' | 'signed' | 'gave';
export type Stance = 'for' | 'against' | 'unknown';
export type ThresholdState = 'yes' | 'no' | 'unknown';
interface Row {
	organisationId: string;
	id: string;
	planId: string;
}

export const addSupport = (
	tx: Write,
	row: Row & {
		party: string;
		partyKind: PartyKind;
		evidence: Evidence;
		stance: Stance;
		knownOn: string;
		conditions: string | null;
	}
) => tx.insertInto('planSupport').values(row).execute();

export const addCount = (
	tx: Write,
	row: Row & {
		approached: number;
		inFavour: number;
		against: number;
		radius: string;
		countedOn: string;
	}
) => tx.insertInto('planSupportCount').values(row).execute();

export const addExperience = (
	tx: Write,
	row: Row & { byWhom: string; level: number; knownHow: string; notedOn: string }
) => tx.insertInto('planExperience').values(row).execute();

export const addMissed = (
	tx: Write,
	row: Row & { groupName: string; invitation: string | null; invitedBy: string | null }
) => tx.insertInto('planMissed').values(row).execute();

export const addMoney = (
	tx: Write,
	row: Row & { side: 'cost' | 'cover'; label: string; cents: number; quoted: boolean }
) => tx.insertInto('planMoney').values(row).execute();

export const addTask = (
	tx: Write,
	row: Row & { text: string; byWhom: string | null; dueOn: string | null }
) => tx.insertInto('planTask').values(row).execute();

/** Notes that a task is done, or is not after all; answers how many rows changed. */
export async function finishTask(
	tx: Write,
	organisationId: string,
	{ planId, id, doneOn }: { planId: string; id: string; doneOn: string | null }
): Promise<number> {
	const done = await tx
		.updateTable('planTask')
		.set({ doneOn })
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(done.numUpdatedRows);
}

/** Puts an alternative behind the others. */
export async function addAlternative(
	tx: Write,
	row: Row & { text: string; rejectedBecause: string }
): Promise<void> {
	const { next } = await tx
		.selectFrom('planAlternative')
		.select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.val(-1)).as('next'))
		.where('organisationId', '=', row.organisationId)
		.where('planId', '=', row.planId)
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('planAlternative')
		.values({ ...row, position: Number(next) + 1 })
		.execute();
}

interface LookedAt {
	organisationId: string;
	planId: string;
	threshold: Threshold;
	state: ThresholdState;
	action: string | null;
	foundOn: string | null;
	removedOn: string | null;
}

/** Keeps what is known of one threshold; what was known before makes place. */
export const keepThreshold = (tx: Write, row: LookedAt) =>
	tx
		.insertInto('planThreshold')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'planId', 'threshold']).doUpdateSet({
				state: row.state,
				action: row.action,
				foundOn: row.foundOn,
				removedOn: row.removedOn
			})
		)
		.execute();

export const removable = [
	...(['planSupport', 'planSupportCount', 'planExperience', 'planMissed'] as const),
	...(['planMoney', 'planTask', 'planAlternative'] as const)
];

/** Takes a row beside a plan away; answers how many there were. */
export async function removeRow(
	tx: Write,
	organisationId: string,
	{ table, planId, id }: { table: (typeof removable)[number]; planId: string; id: string }
): Promise<number> {
	const gone = await tx
		.deleteFrom(table as 'planTask')
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.where('id', '=', id)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}
