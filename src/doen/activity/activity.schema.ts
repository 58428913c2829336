import { agreedDayShape, anyText, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { repeats, weekdays } from './repeat.rules.ts';
import { isWall } from './wall-clock.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const states = ['planned', 'underWay', 'done', 'cancelled'] as const;
export const forms = ['activity', 'project', 'meeting'] as const;
export const signUps = ['none', 'open', 'headCount'] as const;
export const domains = ['living', 'working', 'wellbeing'] as const;
export const natures = ['social', 'physical', 'both'] as const;
/** Who can begin an activity, in roles (methods.md 1.2, 22). */
export const initiators = [
	...(['residents', 'initiative', 'worker', 'partner'] as const),
	...(['municipality', 'entrepreneur', 'school'] as const)
] as const;
/** What makes it possible to be there. */
export const accessibles = [
	...(['stepFree', 'toilet', 'quiet', 'language', 'sound', 'children', 'companion'] as const)
] as const;

/** A moment by the clock on the wall in the Netherlands: yyyy-mm-ddThh:mm. */
export const wallShape = () => z.string().refine(isWall, { message: 'notAMoment' });

const some = <T extends z.ZodType>(shape: T, most: number) =>
	z
		.array(shape)
		.max(most)
		.default([])
		.transform((given) => [...new Set(given)]);
const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** When it is, as it is filled in. */
const momentsShape = {
	firstStart: wallShape(),
	minutes: whole(1, 20_160).default(60),
	repeats: z.enum(repeats).default('none'),
	weekdays: some(z.enum(weekdays), 7),
	nth: maybe(whole(-1, 4).refine((nth) => nth !== 0, { message: 'notARule' })),
	until: maybe(agreedDayShape()),
	times: maybe(whole(1, 999)),
	/** RFC 5545 RRULE without DTSTART, for who brings one along; with repeats "rule". */
	rule: optionalText(500)
};

/** What is told about a planned activity. Roles and groups, never names. */
export const planShape = {
	areaId: maybe(idShape),
	title: shortText(),
	text: anyText(5000).default(''),
	form: z.enum(forms).default('activity'),
	...momentsShape,
	/** Where, as neighbours call it. */
	where: optionalText(200),
	place: maybe(
		z.strictObject({ longitude: z.coerce.number(), latitude: z.coerce.number() })
	).refine((at) => !at || (Math.abs(at.longitude) <= 180 && Math.abs(at.latitude) <= 90), {
		message: 'notAPlace'
	}),
	hosts: optionalText(500),
	groups: some(shortText(100), 12),
	initiatedBy: some(z.enum(initiators), initiators.length),
	bring: optionalText(1000),
	gets: optionalText(1000),
	materials: optionalText(1000),
	/** What each time costs to hold, in cents. */
	costCents: maybe(whole(0, 100_000_000)),
	/** What joining once costs, in cents. */
	feeCents: maybe(whole(0, 1_000_000)),
	capacity: maybe(whole(1, 100_000)),
	signUp: z.enum(signUps).default('none'),
	accessible: some(z.enum(accessibles), accessibles.length),
	accessibleNote: optionalText(500),
	domains: some(z.enum(domains), 3),
	nature: maybe(z.enum(natures))
};
export type Planned = z.output<z.ZodObject<typeof planShape>>;

export const occasionShape = z.object({ starts: z.string(), at: z.string(), moved: z.boolean() });

/** What anybody may read of an activity that was published. */
export const openShape = {
	id: idShape,
	title: z.string(),
	text: z.string(),
	areaId: idShape.nullable(),
	areaName: z.string().nullable(),
	state: z.enum(states),
	form: z.enum(forms),
	firstStart: z.string(),
	minutes: z.int(),
	rule: z.string().nullable(),
	lastStart: z.string().nullable(),
	where: z.string().nullable(),
	place: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
	hosts: z.string().nullable(),
	groups: z.array(z.string()),
	bring: z.string().nullable(),
	gets: z.string().nullable(),
	feeCents: z.int().nullable(),
	capacity: z.int().nullable(),
	signUp: z.enum(signUps),
	accessible: z.array(z.enum(accessibles)),
	accessibleNote: z.string().nullable(),
	cancelledBecause: z.string().nullable(),
	sequence: z.int(),
	/** The moment of the last change, in UTC. */
	changedAt: z.string(),
	exceptions: z.array(
		z.object({ starts: z.string(), movedTo: z.string().nullable(), reason: z.string().nullable() })
	)
};
export type OpenActivity = z.output<z.ZodObject<typeof openShape>>;

export const taskShape = z.object({
	id: idShape,
	what: z.string(),
	role: z.string(),
	dueOn: z.string().nullable(),
	doneOn: z.string().nullable(),
	/** The worker took it on. */
	mine: z.boolean()
});

/** What the team keeps beside it. */
export const insideShape = {
	initiatedBy: z.array(z.enum(initiators)),
	materials: z.string().nullable(),
	costCents: z.int().nullable(),
	domains: z.array(z.enum(domains)),
	nature: z.enum(natures).nullable()
};
