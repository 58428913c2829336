import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { planStates } from './state.rules.ts';

const day = z.string();

export const progressShape = z.object({
	id: idShape,
	title: z.string(),
	areaName: z.string().nullable(),
	ownership: z.enum(['of', 'with', 'for']).nullable(),
	startsOn: day.nullable(),
	state: z.enum(planStates),
	/** What was said with it last. */
	note: z.string().nullable(),
	/** How many things are stuck. */
	stuck: z.int(),
	tasks: z.int(),
	tasksDone: z.int(),
	/** How many steps went otherwise than planned. */
	otherwise: z.int(),
	/** How many activities and agreements carry it out. */
	happened: z.int(),
	lastSign: day,
	/** For how many days nothing was seen of it, once that is worth a kind question. */
	quietFor: z.int().nullable()
});

export const stateRow = z.object({
	id: idShape,
	state: z.enum(planStates),
	note: z.string().nullable(),
	since: day
});

export const stuckShape = z.object({
	id: idShape,
	what: z.string(),
	since: day,
	needed: z.string().nullable(),
	fromWhom: z.string().nullable(),
	solvedOn: day.nullable(),
	solvedHow: z.string().nullable()
});

export const stepChangeShape = z.object({
	id: idShape,
	/** Null when the task was removed, or there was none. */
	taskId: idShape.nullable(),
	step: z.string(),
	change: z.enum(['moved', 'dropped', 'changed']),
	reason: z.string(),
	movedTo: day.nullable(),
	notedOn: day
});

export const happenedShape = z.object({
	id: idShape,
	kind: z.string(),
	title: z.string(),
	text: z.string(),
	happenedOn: day,
	doneBy: z.string().nullable(),
	/** What went otherwise in it. */
	deviation: z.string().nullable(),
	/** Of an activity: planned, underWay, done or cancelled. */
	state: z.string().nullable()
});
