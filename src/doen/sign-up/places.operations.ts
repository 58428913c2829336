import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { nextOccasions } from '../activity/occasions.rules.ts';
import { wallOf } from '../activity/wall-clock.rules.ts';
import { findOccasion } from './occasion.ts';
import { placesLeft } from './places.rules.ts';
import { wallShape } from './sign-up.schema.ts';
import { findExceptions, findJoinable, findJoinables, findPlacesTaken } from './sign-up.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** A screen asks at most this many activities at once. */
const mostAtOnce = 500;

/**
 * The places left per time of these activities, as far as anybody signed up for a time: a time that is not named has all
 * its places. For an agenda; who may see an activity may see this.
 */
export const listPlaces = readOperation({
	name: 'place.list',
	summary: { nl: 'Hoeveel plek is er nog?', en: 'How many places are left?' },
	audience: ['public'],
	input: z.strictObject({ activityIds: z.array(idShape).max(mostAtOnce) }),
	output: z.array(
		z.object({
			activityId: idShape,
			signUp: z.enum(['none', 'open', 'headCount']),
			/** Null where there is no limit. */
			capacity: z.int().nullable(),
			times: z.array(
				z.object({
					/** Which time: when it begins by its rule. */
					starts: z.string(),
					/** Null where there is no limit. */
					left: z.int().nullable(),
					waiting: z.int()
				})
			)
		})
	),
	example: { activityIds: [exampleId(2)] },
	async work({ activityIds }, { tx, actor: { organisationId } }) {
		const seen = await findJoinables(tx, organisationId, activityIds);
		const ids = seen.map(({ id }) => id);
		const taken = await findPlacesTaken(tx, organisationId, ids);
		return seen.map(({ id: activityId, signUp, capacity }) => ({
			...{ activityId, signUp, capacity },
			times: taken
				.filter((one) => one.activityId === activityId)
				.map(({ starts, waiting, ...one }) => ({
					...{ starts, waiting, left: placesLeft(capacity, one.taken) }
				}))
		}));
	}
});

/** What somebody who wants to join one time needs to know; without a time the next ones to choose from. */
export const showJoining = readOperation({
	name: 'signUp.prepare',
	summary: { nl: 'Wat je weten wilt voor je meedoet', en: 'What you want to know before joining' },
	audience: ['public'],
	input: z.strictObject({ activityId: idShape, starts: wallShape().optional() }),
	output: z.object({
		activityId: idShape,
		title: z.string(),
		location: z.string().nullable(),
		signUp: z.enum(['none', 'open', 'headCount']),
		form: z.enum(['activity', 'project', 'meeting']),
		state: z.enum(['planned', 'underWay', 'done', 'cancelled']),
		capacity: z.int().nullable(),
		areaId: idShape.nullable(),
		/** The times to choose from, the nearest first. */
		times: z.array(z.object({ starts: z.string(), begins: z.string(), left: z.int().nullable() })),
		/** The time that was asked for. */
		time: z
			.object({
				...{ starts: z.string(), begins: z.string(), goesOn: z.boolean(), isOver: z.boolean() },
				...{ reason: z.string().nullable(), left: z.int().nullable() }
			})
			.nullable()
	}),
	example: { activityId: exampleId(2) },
	rest: { method: 'get', path: '/activities/{activityId}/joining', tag: 'doen' },
	async work({ activityId, starts }, { tx, actor: { organisationId }, clock }) {
		const activity = await findJoinable(tx, organisationId, activityId);
		if (!activity) throw new Problem('notFound');
		const { capacity, firstStart, rule } = activity;
		const taken = await findPlacesTaken(tx, organisationId, [activityId]);
		const leftAt = (time: string) =>
			placesLeft(capacity, taken.find((one) => one.starts === time)?.taken ?? 0);
		const now = wallOf(clock());
		const exceptions = await findExceptions(tx, organisationId, activityId);
		const coming =
			firstStart && activity.state !== 'cancelled'
				? nextOccasions({ firstStart, rule, exceptions }, now, 8)
				: [];
		const asked = starts ? await findOccasion(tx, { organisationId, activityId, starts }) : null;
		return {
			...activity,
			activityId,
			times: coming.map(({ starts: time, at }) => ({
				...{ starts: time, begins: at, left: leftAt(time) }
			})),
			time: asked && {
				...{ starts: starts!, begins: asked.begins, goesOn: asked.goesOn, reason: asked.reason },
				...{ isOver: asked.begins <= now, left: leftAt(starts!) }
			}
		};
	}
});
