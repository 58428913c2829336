import { newId, type Read, type Write } from '#kernel/index.ts';

interface NewPlan {
	organisationId: string;
	id: string;
	saw: string;
	whyNow: string;
	wishUsed: string | null;
}

/** Puts the plan beside its entry, with what was considered and not chosen. */
export async function addPlan(
	tx: Write,
	plan: NewPlan,
	considered: readonly { text: string; rejectedBecause: string }[]
): Promise<void> {
	await tx.insertInto('plan').values(plan).execute();
	if (considered.length === 0) return;
	await tx
		.insertInto('planAlternative')
		.values(
			considered.map((one, position) => ({
				organisationId: plan.organisationId,
				id: newId(),
				planId: plan.id,
				position,
				...one
			}))
		)
		.execute();
}

/** The plan with what was considered; undefined when it is not there for this reader. */
export async function findPlan(tx: Read, organisationId: string, id: string) {
	const plan = await tx
		.selectFrom('plan')
		.select(['id', 'saw', 'whyNow', 'wishUsed'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!plan) return undefined;
	const considered = await tx
		.selectFrom('planAlternative')
		.select(['text', 'rejectedBecause'])
		.where('organisationId', '=', organisationId)
		.where('planId', '=', id)
		.orderBy('position')
		.execute();
	return { ...plan, considered };
}
