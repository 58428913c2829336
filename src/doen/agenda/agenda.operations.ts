import { Problem, idShape, readOperation, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { occasionShape, openShape } from '../activity/activity.schema.ts';
import { nextOccasions, occasionsBetween } from '../activity/occasions.rules.ts';
import { findPlanned } from '../activity/planned.store.ts';
import { addMinutes, isWall, wallOf } from '../activity/wall-clock.rules.ts';
import { findMoments, findTold } from './agenda.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** So many times are shown at most; a window of a year for who asks too much. */
const [most, longestDays] = [1000, 400];

const momentShape = z.string().refine((text) => isWall(`${text}T00:00`), { message: 'notADay' });
const asked = { areaId: idShape.optional(), published: z.coerce.boolean().default(false) };

const timeShape = z.object({
	...occasionShape.shape,
	...{ id: idShape, title: z.string(), areaName: z.string().nullable() },
	...{ where: openShape.where, place: openShape.place, minutes: z.int(), form: openShape.form },
	/** Cancelled altogether, or this time alone; then with the reason. */
	isOff: z.boolean(),
	reason: z.string().nullable()
});

/** What comes between two days, the soonest first; what was cancelled stays readable, for who would come. */
export const listAgenda = readOperation({
	name: 'agenda.list',
	summary: { nl: 'De agenda tussen twee dagen', en: 'The agenda between two days' },
	audience: ['public'],
	input: z.strictObject({
		...asked,
		from: momentShape,
		/** The day after the last. */
		to: momentShape,
		limit: z.coerce.number().int().min(1).max(most).default(most)
	}),
	output: z.array(timeShape),
	example: { from: '2026-11-01', to: '2026-12-01' },
	rest: { method: 'get', path: '/agenda-times', tag: 'doen' },
	async work({ from, to: until, limit, ...which }, { tx, actor }) {
		const latest = addMinutes(`${from}T00:00`, longestDays * 1440).slice(0, 10);
		const to = until < latest ? until : latest;
		const { organisationId } = actor;
		const found = await findMoments(tx, organisationId, { ...which, from, to });
		const soonest = soonestOf(found, from, to, limit);
		const told = await findTold(tx, organisationId, [...new Set(soonest.map(({ id }) => id))]);
		return soonest.map((time) => {
			const { cancelledBecause, ...activity } = told.get(time.id)!;
			const reason = time.reason ?? (time.moved || time.isOff ? cancelledBecause : null);
			return { ...activity, ...time, reason };
		});
	}
});

/** The soonest times of all, at most so many: a piece of the window at a time, each as long as all before it. */
function soonestOf(found: readonly Moments[], from: string, to: string, limit: number) {
	const times: ReturnType<typeof timesOf> = [];
	for (let begin = from, days = 4; begin < to && times.length < limit; days *= 2) {
		const after = addMinutes(`${from}T00:00`, days * 1440).slice(0, 10);
		const end = after < to ? after : to;
		times.push(
			...found
				.flatMap((activity) => timesOf(activity, begin, end, limit))
				.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
		);
		begin = end;
	}
	return times.slice(0, limit);
}

type Moments = Awaited<ReturnType<typeof findMoments>>[number];

/** The times of one activity in a window, those that do not go on included. */
function timesOf(activity: Moments, from: string, to: string, limit: number) {
	const { id, exceptions } = activity;
	const isOff = activity.state === 'cancelled';
	const reasonOf = (starts: string) =>
		exceptions.find((one) => one.starts === starts)?.reason ?? null;
	const times = occasionsBetween(activity, from, to, limit).map((time) => ({
		...{ id, ...time, isOff },
		reason: time.moved || isOff ? reasonOf(time.starts) : null
	}));
	for (const { starts, movedTo, reason } of exceptions)
		if (!movedTo && starts >= from && starts < to)
			times.push({ ...{ id, starts, at: starts, moved: false }, isOff: true, reason });
	return times;
}

const publicOne = async (tx: Read, organisationId: string, id: string) => {
	const [found] = await findPlanned(tx, organisationId, { id, published: true });
	if (!found) throw new Problem('notFound');
	return found;
};

/** One published activity as anybody may read it, with its next times. */
export const showPublished = readOperation({
	name: 'agenda.show',
	summary: { nl: 'Eén activiteit uit de agenda', en: 'One activity of the agenda' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ ...openShape, next: z.array(occasionShape) }),
	example: { id: exampleId(4) },
	rest: { method: 'get', path: '/published-activities/{id}', tag: 'doen' },
	async work({ id }, { tx, actor, clock }) {
		const found = await publicOne(tx, actor.organisationId, id);
		const isOver = found.state === 'cancelled' || found.state === 'done';
		return { ...found, next: isOver ? [] : nextOccasions(found, wallOf(clock()), 8) };
	}
});

/** The published activities of a neighbourhood for a calendar: from a year ago on, their rules rather than their times. */
export const listPublished = readOperation({
	name: 'agenda.published',
	summary: { nl: 'Activiteiten voor een kalender', en: 'Activities for a calendar' },
	audience: ['public'],
	input: z.strictObject({ areaId: idShape.optional(), id: idShape.optional() }),
	output: z.array(z.object(openShape)),
	example: {},
	rest: { method: 'get', path: '/published-activities', tag: 'doen' },
	work({ areaId, id }, { tx, actor, clock }) {
		const from = wallOf(new Date(clock().getTime() - 365 * 86_400_000));
		return findPlanned(tx, actor.organisationId, {
			areaId,
			id,
			from,
			published: true,
			limit: 1000
		});
	}
});
