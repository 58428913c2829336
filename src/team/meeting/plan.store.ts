import type { Read, Write } from '#kernel/index.ts';

interface Key {
	organisationId: string;
	meetingId: string;
}
export interface PlanWords {
	circle: string | null;
	whatIf: string | null;
	smallTeam: string | null;
	reviewOn: string | null;
}
const empty: PlanWords = { circle: null, whatIf: null, smallTeam: null, reviewOn: null };

/** Writes the plan; what stood there is replaced. */
export const writePlan = (tx: Write, key: Key, words: PlanWords) =>
	tx
		.insertInto('networkMeetingPlan')
		.values({ ...key, ...words })
		.onConflict((conflict) => conflict.columns(['organisationId', 'meetingId']).doUpdateSet(words))
		.execute();

/** The plan as far as this reader may read it: empty where nothing was written, or nothing may be read. */
export async function findPlan(tx: Read, { organisationId, meetingId }: Key) {
	const words = await tx
		.selectFrom('networkMeetingPlan')
		.select(['circle', 'whatIf', 'smallTeam', 'reviewOn'])
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.executeTakeFirst();
	const agreements = await tx
		.selectFrom('networkMeetingAgreement')
		.select(['id', 'who', 'what', 'byWhen'])
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();
	return { ...(words ?? empty), agreements };
}

export const addAgreement = (
	tx: Write,
	row: Key & { id: string; who: string; what: string; byWhen: string | null; createdAt: Date }
) => tx.insertInto('networkMeetingAgreement').values(row).execute();

/** Keeps a sealed drawing; a drawing that was kept before goes. */
export const keepEcogram = (tx: Write, key: Key, { sealed, keptOn }: Sealed) =>
	tx
		.insertInto('networkMeetingEcogram')
		.values({ ...key, sealed, keptOn })
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'meetingId']).doUpdateSet({ sealed, keptOn })
		)
		.execute();
interface Sealed {
	sealed: string;
	keptOn: string;
}

export const findEcogram = (tx: Read, { organisationId, meetingId }: Key) =>
	tx
		.selectFrom('networkMeetingEcogram')
		.select(['sealed', 'keptOn'])
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.executeTakeFirst();

export const removeEcogram = (tx: Write, { organisationId, meetingId }: Key) =>
	tx
		.deleteFrom('networkMeetingEcogram')
		.where('organisationId', '=', organisationId)
		.where('meetingId', '=', meetingId)
		.execute();
