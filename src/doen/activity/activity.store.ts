import { newId, type Read, type Write } from '#kernel/index.ts';

interface NewActivity {
	organisationId: string;
	id: string;
	doneBy: string;
	deviation: string | null;
}

/** Puts the activity beside its entry, with the worker's own contribution in the five verbs. */
export async function addActivity(
	tx: Write,
	activity: NewActivity,
	contribution: { personId: string; since: string; verbs: readonly string[] }
): Promise<void> {
	await tx.insertInto('activity').values(activity).execute();
	const { personId, since, verbs } = contribution;
	if (verbs.length === 0) return;
	await tx
		.insertInto('contribution')
		.values(
			verbs.map((verb) => ({
				organisationId: activity.organisationId,
				id: newId(),
				activityId: activity.id,
				personId,
				verb,
				since
			}))
		)
		.execute();
}

/** Who did it, and the verbs of the worker's contribution; undefined when it is not there for this reader. */
export async function findActivity(tx: Read, organisationId: string, id: string) {
	const activity = await tx
		.selectFrom('activity')
		.select(['id', 'doneBy', 'deviation'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!activity) return undefined;
	const contributions = await tx
		.selectFrom('contribution')
		.select('verb')
		.distinct()
		.where('organisationId', '=', organisationId)
		.where('activityId', '=', id)
		.orderBy('verb')
		.execute();
	return { ...activity, verbs: contributions.map((one) => one.verb) };
}
