import { idShape } from '#kernel/index.ts';
import { z } from 'zod';
import { weekDays } from '../match/match.types.ts';
import { parts } from './neighbourhood.types.ts';
import { faults } from './objective.rules.ts';
import { searchStates } from './search.store.ts';
import { reasons } from './why-not.rules.ts';

export const subjectName = z.object({ id: z.string(), nl: z.string(), en: z.string() });

/** What some people ask, in their own words where this reader may read them. */
export const needShape = z.object({
	id: idShape,
	subjects: z.array(subjectName),
	words: z.array(z.string()),
	questionIds: z.array(idShape),
	/** Distinct people; null is a small number that this reader may not know. */
	askers: z.int().nullable()
});
export type NeedTold = z.infer<typeof needShape>;

const slot = { day: z.enum(weekDays), part: z.enum(parts) };
const placeShape = z.object({ id: idShape, name: z.string() });
const unitShape = z.object({
	id: idShape,
	kind: z.enum(['activity', 'talent', 'resource']),
	entryKind: z.string(),
	title: z.string(),
	/** Of an activity: where and when it is now. */
	own: z.object({ place: z.string(), ...slot }).nullable(),
	people: z.int(),
	/** What is asked of it here. */
	asks: z.array(z.enum(['otherPlace', 'otherPart', 'join'])),
	subjects: z.array(subjectName)
});
export type UnitTold = z.infer<typeof unitShape>;

export const searchShape = z.object({
	id: idShape,
	areaId: idShape.nullable(),
	state: z.enum(searchStates),
	stopAsked: z.boolean(),
	...{ budget: z.int(), seconds: z.int(), tookSeconds: z.number().nullable() },
	candidates: z.int().nullable(),
	foundBy: z.enum(['search', 'solver']).nullable(),
	isProven: z.boolean(),
	/** At most so many percent better is possible; null is not known. */
	atMostBetter: z.number().nullable(),
	/** Changed by hand. */
	isChanged: z.boolean(),
	/** Something fell out that is gone, or that this reader may not see. */
	isLess: z.boolean(),
	/** People helped in all; null where that would tell a small number. */
	helped: z.int().nullable(),
	/** How many things there are to ask. */
	asks: z.int(),
	/** How the one as it stands is weighed beside what was found: 0 is as good. */
	difference: z.int(),
	combinations: z.array(
		z.object({
			at: z.int(),
			place: placeShape,
			...slot,
			title: z.string(),
			units: z.array(unitShape),
			meets: z.array(needShape),
			faults: z.array(z.enum(faults)),
			coming: z.int()
		})
	),
	notChosen: z.array(
		z.object({ need: needShape, why: z.enum(reasons), missing: z.array(subjectName) })
	),
	/** What could come to it: not in any combination now. */
	beside: z.array(z.object({ id: idShape, title: z.string(), hosts: z.boolean() })),
	places: z.array(placeShape)
});
export type SearchTold = z.infer<typeof searchShape>;
