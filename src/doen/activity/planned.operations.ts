import {
	addEntry,
	addLink,
	addStep,
	changeEntryText,
	findCycle,
	findEntry,
	hold,
	newThought
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { tellSignedUp, tellVanished } from '../sign-up/index.ts';
import { exampleId, planShape } from './activity.schema.ts';
import { checkPlace, momentsOf } from './moments.ts';
import { hasStart } from './occasions.rules.ts';
import {
	addPlanned,
	changePlanned,
	countForCalendars,
	findPlanned,
	removeExceptions
} from './planned.store.ts';

export type Asking = Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>;
const visibilities = ['onlyMe', 'team', 'partners', 'residents', 'public'] as const;

/**
 * The planned activity as it stands, and the new version of its entry.
 * @throws Problem when it is not there, or may not be changed
 */
export async function takePlanned(ask: Asking, id: string) {
	const find = async () => (await findPlanned(ask.tx, ask.actor.organisationId, { id }))[0];
	const { held: planned, version } = await hold(ask, id, find);
	return { planned, version };
}

/** Plans an activity: once or coming back, for whom, with whom, and what one can bring and get (26, 85). */
export const planActivity = writeOperation({
	name: 'activity.plan',
	object: 'activity',
	summary: { nl: 'Plan een activiteit', en: 'Plan an activity' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...planShape,
		/** What it carries out. */
		planId: maybe(idShape),
		cycleId: maybe(idShape),
		visibility: z.enum(visibilities).optional()
	}),
	example: {
		...{ id: exampleId(4), title: 'Fietstaal', firstStart: '2026-11-25T10:00', minutes: 120 },
		...{ repeats: 'weekly', where: 'Het Weefgetouw', initiatedBy: ['residents', 'worker'] },
		bring: 'een fiets die het niet doet'
	},
	rest: { method: 'put', path: '/planned-activities/{id}', tag: 'doen' },
	async work({ id, planId, cycleId, visibility, ...planned }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const moments = momentsOf(planned);
		await checkPlace(tx, organisationId, planned);
		const plan = planId ? await findEntry(tx, organisationId, planId) : undefined;
		if (planId && plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
		if (cycleId && !(await findCycle(tx, organisationId, cycleId)))
			throw fieldProblem('cycleId', 'unknownEntry');
		const { areaId, title, text, place } = planned;
		const spine = await newThought(ask, { areaId, title, text, visibility });
		await addEntry(tx, { ...spine, id, kind: 'activity', place }, planned.where, planned.bring);
		await addPlanned(tx, organisationId, id, planned, moments, clock());
		const createdAt = clock();
		if (plan)
			await addLink(tx, {
				organisationId,
				fromId: id,
				toId: plan.id,
				role: 'carriesOut',
				createdAt
			});
		if (cycleId) await addStep(tx, { organisationId, cycleId, entryId: id, move: 'doen' });
		return { id, version: 1 };
	}
});

/** Changes all that is told about a planned activity. Exceptions that its rule no longer knows go away. */
export const changeActivity = writeOperation({
	name: 'activity.change',
	object: 'activity',
	summary: { nl: 'Wijzig een activiteit', en: 'Change an activity' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...planShape }),
	example: {
		...{ writeId: exampleId(9), id: exampleId(4), title: 'Fietstaal' },
		...{ firstStart: '2026-11-25T10:30', repeats: 'weekly' }
	},
	rest: { method: 'post', path: '/planned-activities/{id}/changes', tag: 'doen' },
	async work({ id, writeId: _, ...planned }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const moments = momentsOf(planned);
		await checkPlace(tx, organisationId, planned);
		const { planned: before } = await takePlanned(ask, id);
		const plan = { ...moments, exceptions: [] };
		const gone = before.exceptions.filter(({ starts }) => !hasStart(plan, starts));
		const goneStarts = gone.map((one) => one.starts);
		const now = clock();
		const told = { organisationId, activityId: id, now };
		await tellVanished(tx, told, (starts) => hasStart(plan, starts));
		await removeExceptions(tx, organisationId, id, goneStarts);
		await changePlanned(tx, organisationId, id, planned, moments);
		await countForCalendars(tx, organisationId, id, now);
		const version = await changeEntryText(tx, organisationId, id, planned.title, planned.text);
		if (version === undefined) throw new Problem('forbidden');
		// Other words need no message; another place or more room does.
		if (before.where !== planned.where || before.capacity !== planned.capacity)
			await tellSignedUp(tx, { ...told, what: 'changed' });
		return { id, version };
	}
});

/** Cancels all of it, with the reason for who would come. It stays readable. */
export const cancelActivity = writeOperation({
	name: 'activity.cancel',
	object: 'activity',
	summary: { nl: 'Zeg een activiteit af', en: 'Cancel an activity' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, reason: shortText(500) }),
	example: { writeId: exampleId(9), id: exampleId(4), reason: 'Het wijkcentrum wordt verbouwd.' },
	rest: { method: 'post', path: '/planned-activities/{id}/cancellations', tag: 'doen' },
	async work({ id, reason }, ask) {
		const { version } = await takePlanned(ask, id);
		const { tx, actor, clock } = ask;
		const changes = { state: 'cancelled', cancelledBecause: reason };
		const now = clock();
		const { organisationId } = actor;
		await countForCalendars(tx, organisationId, id, now, changes);
		await tellSignedUp(tx, { organisationId, activityId: id, what: 'cancelled', reason, now });
		return { id, version };
	}
});

/** Says how far it is: planned (again), under way, or done and by whom. */
export const markActivity = writeOperation({
	name: 'activity.mark',
	object: 'activity',
	summary: { nl: 'Zeg hoe ver een activiteit is', en: 'Say how far an activity is' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		state: z.enum(['planned', 'underWay', 'done']),
		/** Residents first; roles and groups. */
		doneBy: optionalText(500),
		deviation: optionalText()
	}),
	example: { writeId: exampleId(9), id: exampleId(4), state: 'underWay' },
	rest: { method: 'post', path: '/planned-activities/{id}/states', tag: 'doen' },
	async work({ id, state, doneBy, deviation }, ask) {
		const { version } = await takePlanned(ask, id);
		const { tx, actor, clock } = ask;
		await countForCalendars(tx, actor.organisationId, id, clock(), {
			...{ state, cancelledBecause: null },
			...(doneBy ? { doneBy } : {}),
			...(deviation ? { deviation } : {})
		});
		return { id, version };
	}
});
