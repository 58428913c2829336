import { countChange, findEntry } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	newId,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { contributionShape, exampleId, othersShape, workerHoursShape } from './share.schema.ts';
import { shareKinds } from './share-list.store.ts';
import {
	addContribution,
	addHours,
	addOthers,
	changeContribution,
	changeOthers,
	findOthers,
	findOwnContributions,
	removeShareRow
} from './share.store.ts';

const example = { id: exampleId(1), entryId: exampleId(4) };

/**
 * Takes an activity or initiative in hand to note a share in it.
 * @throws Problem when it is not there, is something else, or may not be changed
 */
async function taken({ tx, actor: { organisationId } }: Ask<Write>, entryId: string) {
	const entry = await findEntry(tx, organisationId, entryId);
	if (!entry) throw new Problem('notFound');
	if (!(shareKinds as readonly string[]).includes(entry.kind))
		throw fieldProblem('entryId', 'notAShare');
	const version = await countChange(tx, organisationId, entryId);
	if (version === undefined) throw new Problem('forbidden');
	return version;
}

/** @throws Problem when the last day lies before the first */
function periodOf(
	{ since, until }: { since?: string; until: string | null },
	clock: Ask<Write>['clock']
) {
	const period = { since: since ?? dayOf(clock()), until };
	if (period.until !== null && period.until < period.since)
		throw fieldProblem('until', 'endsBefore');
	return period;
}

/** Notes the worker's own share in the five verbs, over a period (1, 88), and who was supported (5). */
export const addShare = writeOperation({
	name: 'contribution.add',
	object: 'activity',
	summary: { nl: 'Noteer jouw deel', en: 'Note your share' },
	audience: ['worker'],
	input: contributionShape,
	example: { ...example, verbs: ['initiates'], since: '2026-01-07', supported: ['residents'] },
	rest: { method: 'put', path: '/contributions/{id}', tag: 'doen' },
	async work({ id, entryId, verbs, supported, ...given }, ask) {
		const { tx, actor, clock } = ask;
		const period = periodOf(given, clock);
		const version = await taken(ask, entryId);
		const own = { organisationId: actor.organisationId, entryId, personId: actor.personId! };
		const there = await findOwnContributions(tx, own);
		if (there.some((one) => one.since === period.since && verbs.includes(one.verb as never)))
			throw fieldProblem('verbs', 'alreadyThere');
		for (const [at, verb] of verbs.entries())
			await addContribution(tx, {
				...own,
				id: at === 0 ? id : newId(),
				verb,
				...period,
				supported
			});
		return { id: entryId, version };
	}
});

/** Changes the period of one's own share, or who was supported; a last day ends it. */
export const changeShare = writeOperation({
	name: 'contribution.change',
	object: 'activity',
	summary: { nl: 'Verander jouw deel', en: 'Change your share' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, entryId: idShape },
		since: dayShape().optional(),
		until: contributionShape.shape.until,
		supported: contributionShape.shape.supported.optional()
	}),
	example: { writeId: exampleId(9), ...example, until: '2026-02-28' },
	rest: { method: 'post', path: '/contributions/{id}/changes', tag: 'doen' },
	async work({ id, entryId, since, until, supported }, ask) {
		const { tx, actor, clock } = ask;
		const version = await taken(ask, entryId);
		const key = { organisationId: actor.organisationId, id, entryId, personId: actor.personId! };
		const own = await findOwnContributions(tx, key);
		const found = own.find((one) => one.id === id);
		if (!found) throw new Problem('notFound');
		const period = periodOf({ since: since ?? found.since, until }, clock);
		const same = (one: typeof found) => one.verb === found.verb && one.since === period.since;
		if (own.some((one) => one.id !== id && same(one))) throw fieldProblem('since', 'alreadyThere');
		await changeContribution(tx, key, { ...period, ...(supported && { supported }) });
		return { id: entryId, version };
	}
});

/** Notes one's own hours; nobody else sees them. */
export const noteHours = writeOperation({
	name: 'workerHours.note',
	object: 'activity',
	summary: { nl: 'Noteer jouw uren', en: 'Note your hours' },
	audience: ['worker'],
	input: workerHoursShape,
	example: { ...example, since: '2026-01-07', until: '2026-02-28', hours: 12.5 },
	rest: { method: 'put', path: '/worker-hours/{id}', tag: 'doen' },
	async work({ id, entryId, hours, ...given }, ask) {
		const { tx, actor, clock } = ask;
		const period = periodOf(given, clock);
		const version = await taken(ask, entryId);
		const key = { organisationId: actor.organisationId, id, entryId, personId: actor.personId! };
		await addHours(tx, { ...key, ...period, hours });
		return { id: entryId, version };
	}
});

/** Notes what residents, partners, the municipality or organisations put in, apart from the worker (88). */
export const noteOthers = writeOperation({
	name: 'othersContribution.note',
	object: 'activity',
	summary: { nl: 'Noteer wat anderen deden', en: 'Note what others did' },
	audience: ['worker'],
	input: othersShape,
	example: { ...example, side: 'residents', byWhom: '5 bewoners', what: 'tegels lichten' },
	rest: { method: 'put', path: '/others-contributions/{id}', tag: 'doen' },
	async work({ since, until, ...row }, ask) {
		const { tx, actor, clock } = ask;
		const period = periodOf({ since, until }, clock);
		const version = await taken(ask, row.entryId);
		await addOthers(tx, { organisationId: actor.organisationId, ...row, ...period });
		return { id: row.entryId, version };
	}
});

/** Changes the period of what others put in; a last day ends it. */
export const changeOthersShare = writeOperation({
	name: 'othersContribution.change',
	object: 'activity',
	summary: { nl: 'Verander wat anderen deden', en: 'Change what others did' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, entryId: idShape },
		since: dayShape().optional(),
		until: othersShape.shape.until
	}),
	example: { writeId: exampleId(9), ...example, until: '2026-10-31' },
	rest: { method: 'post', path: '/others-contributions/{id}/changes', tag: 'doen' },
	async work({ id, entryId, since, until }, ask) {
		const { tx, actor, clock } = ask;
		const version = await taken(ask, entryId);
		const key = { organisationId: actor.organisationId, id, entryId };
		const found = await findOthers(tx, key);
		if (!found) throw new Problem('notFound');
		await changeOthers(tx, key, periodOf({ since: since ?? found.since, until }, clock));
		return { id: entryId, version };
	}
});

/** Takes away a share that was noted by mistake: only one's own, or what others put in. */
export const removeShare = writeOperation({
	name: 'share.remove',
	object: 'activity',
	summary: { nl: 'Haal een deel weg', en: 'Take a share away' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, entryId: idShape },
		table: z.enum(['contribution', 'workerHours', 'othersContribution'])
	}),
	example: { writeId: exampleId(9), ...example, table: 'contribution' },
	rest: { method: 'post', path: '/shares/{id}/removals', tag: 'doen' },
	async work({ id, entryId, table }, ask) {
		const { tx, actor } = ask;
		const version = await taken(ask, entryId);
		const key = { organisationId: actor.organisationId, id, entryId, personId: actor.personId! };
		if ((await removeShareRow(tx, { ...key, table })) === 0) throw new Problem('notFound');
		return { id: entryId, version };
	}
});
