import { isOneLine } from '#community/index.ts';
import { anyText, idShape, maybe, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { reachOf } from './places.rules.ts';

/** A moment by the clock on the wall: yyyy-mm-ddThh:mm. A T or a space, with or without seconds of zero. */
export const wallShape = () =>
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:00)?$/, { message: 'unknownOccasion' })
		.transform((wall) => wall.replace(' ', 'T').slice(0, 16))
		.refine((wall) => !Number.isNaN(Date.parse(`${wall}:00Z`)), { message: 'unknownOccasion' });

const oneLine = (max: number) => shortText(max).refine(isOneLine, { message: 'oneLine' });

/** Words that may be left out; an empty field counts as left out. */
const optionalLine = (max: number) =>
	anyText(max)
		.refine(isOneLine, { message: 'oneLine' })
		.nullish()
		.transform((text) => text || null);

export const groupShape = () => oneLine(100);
export const optionalGroup = () => optionalLine(100);
export const peopleShape = () => z.coerce.number().int().min(1).max(200);

/** An e-mail address or a telephone number; may be left out. */
const reachShape = z
	.string()
	// No trim before: a line break after an address is a letter that tries to become two.
	.max(400)
	.nullish()
	.transform((typed) => typed || null)
	.refine((typed) => typed === null || (isOneLine(typed) && reachOf(typed.trim()) !== undefined), {
		message: 'noWayToReach'
	})
	.transform((typed) => (typed ? reachOf(typed.trim())! : null));

export const tokenShape = () => z.string().regex(/^[A-Za-z0-9_-]{43}$/, { message: 'notAToken' });

export const whoShape = {
	activityId: idShape,
	starts: wallShape(),
	/** First name; left out when only how many is said. */
	name: optionalLine(40),
	reach: reachShape,
	people: peopleShape().default(1),
	groupWords: optionalGroup()
};

export const locale = z.enum(['nl', 'en']).default('nl');
export const states = ['in', 'waiting', 'held', 'cancelled'] as const;
export const reasonsToCall = ['movedUp', 'changed', 'cancelled'] as const;
export const replies = ['yes', 'no', 'maybe'] as const;
export const noteKinds = ['met', 'brought', 'got', 'invited', 'join', 'stay'] as const;
export const measures = [
	...(['way', 'cost', 'language', 'building', 'time'] as const),
	...(['company', 'food', 'children', 'means', 'other'] as const)
] as const;
export { maybe, oneLine, optionalLine };
