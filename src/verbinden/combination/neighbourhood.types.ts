import type { Group, WeekDay } from '../match/match.types.ts';

export const parts = ['morning', 'afternoon', 'evening'] as const;
export type Part = (typeof parts)[number];
export type { Group, WeekDay };

export interface Place {
	id: string;
	/** Where it is; null is not known, then nothing comes to it from elsewhere. */
	lat: number | null;
	lon: number | null;
	/** For how many people there is room; null is not known. */
	capacity: number | null;
}

/** A place on a part of a day: where and when things can meet. */
export interface Slot {
	placeId: string;
	day: WeekDay;
	part: Part;
}

/** Something that is there already and can be part of a combination. */
export interface Unit {
	id: string;
	/** What goes on already, what somebody likes to do, or a thing that can be used. */
	kind: 'activity' | 'talent' | 'resource';
	themes: readonly string[];
	/** Who alone it is for; none is everybody. */
	groups: readonly Group[];
	/** How many people it brings along. */
	people: number;
	/** Of an activity: where and when it is now. */
	own: Slot | null;
	/** Of a talent or thing: the days and parts of the day it can; none is all. */
	days: readonly WeekDay[];
	parts: readonly Part[];
	/** Of a talent or thing: where it is; null is not tied to a place. */
	lat: number | null;
	lon: number | null;
	/** Whether it may go to another place or part of its day. */
	movable: boolean;
	/** Whether one more can join: what is full answers nobody, and is no part of a combination. */
	hasRoom: boolean;
}

/** What some people ask: it counts only where all its themes meet. */
export interface Need {
	id: string;
	themes: readonly string[];
	groups: readonly Group[];
	days: readonly WeekDay[];
	parts: readonly Part[];
	/** Distinct people who asked. */
	askers: number;
}

export interface Neighbourhood {
	places: readonly Place[];
	units: readonly Unit[];
	needs: readonly Need[];
	/** How many combinations at most. */
	budget: number;
}

/** Two or three units that would meet in a slot. */
export interface Combination {
	slot: Slot;
	unitIds: readonly string[];
}
