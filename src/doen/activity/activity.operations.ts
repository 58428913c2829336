import {
	addEntry,
	addLink,
	addStep,
	findCycle,
	findEntry,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { insideShape, occasionShape, openShape, taskShape } from './activity.schema.ts';
import { addActivity, findActivity } from './activity.store.ts';
import { nextOccasions } from './occasions.rules.ts';
import { findPlanned } from './planned.store.ts';
import { repeatOf, repeats, weekdays } from './repeat.rules.ts';
import { findTasks } from './task.store.ts';
import { wallOf } from './wall-clock.rules.ts';

/** The five verbs of a worker's contribution; several may hold at once (methods.md 1.2, 1 and 88). */
export const verbs = ['initiates', 'stimulates', 'guides', 'facilitates', 'supports'] as const;

/** Notes what was done to carry out a plan, by whom, and what the worker put in. */
export const noteActivity = writeOperation({
	name: 'activity.note',
	object: 'activity',
	summary: { nl: 'Noteer wat er gedaan is', en: 'Note what was done' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		cycleId: idShape,
		planId: idShape,
		text: longText(5000),
		doneBy: shortText(500),
		deviation: optionalText(),
		verbs: z
			.array(z.enum(verbs))
			.max(5)
			.default([])
			.transform((given) => [...new Set(given)]),
		happenedOn: dayShape().optional()
	}),
	example: {
		id: '019a0000-0000-7000-8000-000000000004',
		cycleId: '019a0000-0000-7000-8000-000000000003',
		planId: '019a0000-0000-7000-8000-000000000002',
		text: 'Tafel en dambord bij het bankje gezet.',
		doneBy: 'de mannen zelf, met het wijkcentrum',
		verbs: ['facilitates']
	},
	rest: { method: 'put', path: '/activities/{id}', tag: 'doen' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const cycle = await findCycle(tx, organisationId, input.cycleId);
		if (!cycle) throw fieldProblem('cycleId', 'unknownEntry');
		const plan = await findEntry(tx, organisationId, input.planId);
		if (plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
		const createdAt = clock();
		const happenedOn = input.happenedOn ?? dayOf(createdAt);
		const { areaId, teamId, title, visibility } = cycle;
		await addEntry(
			tx,
			{
				...{
					organisationId,
					id: input.id,
					kind: 'activity' as const,
					areaId,
					teamId,
					title,
					text: input.text
				},
				...{ happenedOn, authorId: actor.personId!, visibility, expiresOn: null, createdAt }
			},
			input.doneBy
		);
		const { id, doneBy, deviation } = input;
		await addActivity(
			tx,
			{ organisationId, id, doneBy, deviation },
			{ personId: actor.personId!, since: happenedOn, verbs: input.verbs }
		);
		await addStep(tx, { organisationId, cycleId: cycle.id, entryId: id, move: 'doen' });
		await addLink(tx, { organisationId, fromId: id, toId: plan.id, role: 'carriesOut', createdAt });
		return { id, version: 1 };
	}
});

/** How many next times are shown. */
const nextTimes = 8;

const plannedShape = z.object({
	...openShape,
	...insideShape,
	repeat: z.object({
		repeats: z.enum(repeats),
		weekdays: z.array(z.enum(weekdays)),
		nth: z.int().nullable(),
		until: z.string().nullable(),
		times: z.int().nullable(),
		rule: z.string().nullable()
	}),
	/** The next times from now on, the soonest first. */
	next: z.array(occasionShape),
	tasks: z.array(taskShape)
});

/** One activity: when it comes and what is arranged, or what was done, by whom, and the worker's own contribution. */
export const showActivity = readOperation({
	name: 'activity.show',
	summary: { nl: 'Lees een activiteit', en: 'Read an activity' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		doneBy: z.string(),
		deviation: z.string().nullable(),
		verbs: z.array(z.string()),
		/** Null for a small one that was only noted when done. */
		planned: plannedShape.nullable()
	}),
	example: { id: '019a0000-0000-7000-8000-000000000004' },
	rest: { method: 'get', path: '/activities/{id}', tag: 'doen' },
	async work({ id }, { tx, actor: { organisationId, personId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'activity');
		const activity = await findActivity(tx, organisationId, id);
		if (!words || !activity) throw new Problem('notFound');
		const [planned] = await findPlanned(tx, organisationId, { id });
		if (!planned) return { ...activity, ...words, planned: null };
		const tasks = await findTasks(tx, organisationId, id);
		const over = planned.state === 'cancelled' || planned.state === 'done';
		return {
			...activity,
			...words,
			planned: {
				...planned,
				repeat: repeatOf(planned.rule),
				next: over ? [] : nextOccasions(planned, wallOf(clock()), nextTimes),
				tasks: tasks.map(({ personId: who, ...task }) => ({
					...task,
					mine: who !== null && who === personId
				}))
			}
		};
	}
});
