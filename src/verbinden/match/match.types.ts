import type { FoundConcept, Ranked, SearchTerm } from '#kernel/index.ts';

export const partsOfDay = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type PartOfDay = (typeof partsOfDay)[number];
export const mobilities = ['good', 'moderate', 'poor', 'wheelchair'] as const;
export type Mobility = (typeof mobilities)[number];
export const weekDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type WeekDay = (typeof weekDays)[number];
export const offerKinds = [
	...(['activity', 'community', 'initiative', 'talent', 'service', 'place'] as const)
];
export type OfferKind = (typeof offerKinds)[number];

/** Groups an offer may be meant for. */
export const groups = [
	...(['women', 'men', 'children', 'young', 'old', 'parents'] as const),
	...(['carers', 'students', 'newcomers', 'faithful'] as const)
];
export type Group = (typeof groups)[number];

/** What is there for somebody: anything people could be introduced to. */
export interface Offer {
	id: string;
	kind: OfferKind;
	title: string;
	text: string;
	place?: string | null;
	/** Degrees, WGS84. */
	lat?: number | null;
	lon?: number | null;
	barrierFree?: boolean | null;
	days?: readonly WeekDay[];
	/** Hours of the day, 0 to 24. */
	from?: number | null;
	to?: number | null;
	/** Euros each time. */
	cost?: number | null;
	ageFrom?: number | null;
	ageTo?: number | null;
	/** Who it is for, in a word or two. */
	audience?: string | null;
	form?: 'group' | 'one' | 'service' | null;
	spacesLeft?: number | null;
	/** Of a talent: the day it was last asked. */
	lastAskedOn?: string | null;
}

/** What is known of somebody who asks or offers, as far as the words say it; nothing has to be known. */
export interface Facets {
	role: 'asks' | 'offers';
	age: number | null;
	gender: 'woman' | 'man' | null;
	mobility: Mobility | null;
	/** Euros each time. */
	maxCost: number | null;
	when: PartOfDay | null;
	/** Parts of the day and days that do not do. */
	notWhen: readonly PartOfDay[];
	days: readonly WeekDay[];
	notDays: readonly WeekDay[];
	/** Rather alone with one other, or rather in a group. */
	form: 'one' | 'group' | null;
	groups: readonly Group[];
	lat?: number | null;
	lon?: number | null;
}

/** A question as the engine looks for it. */
export interface Looking {
	facets: Facets;
	terms: readonly SearchTerm[];
	/** Subjects in the words of the question. */
	found: readonly FoundConcept[];
	/** Subjects a worker confirmed. */
	confirmed: readonly string[];
	/** Subjects somebody does not want. */
	not: readonly string[];
}

/** An offer made ready to rank. */
export interface Ready {
	offer: Offer;
	fields: Ranked;
	/** How sure the offer is about a subject, 0 to 1. */
	concepts: ReadonlyMap<string, number>;
	/** Subjects in which it seeks somebody's help. */
	wanted: ReadonlyMap<string, number>;
	seeks: boolean;
	/** Who alone it is meant for; none is everybody. */
	only: readonly Group[];
}

export const constraints = [
	...(['audience', 'full', 'age', 'barrier', 'cost', 'time', 'distance', 'form', 'not'] as const)
];
export type Constraint = (typeof constraints)[number];

/** How far a constraint lets an offer through: 1 fits, down to 0.05 does not, with what it is about. */
export interface Factor {
	about: Constraint;
	value: number;
	/** What a reader is told: a key of the words, and its figures. */
	said: string;
	with?: Readonly<Record<string, string | number>>;
}
