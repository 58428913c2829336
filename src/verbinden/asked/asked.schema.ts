import { dutchThesaurus, idShape, isId, maybe } from '#kernel/index.ts';
import { z } from 'zod';
import {
	mobilities,
	partsOfDay,
	weekDays,
	type Facets,
	type WeekDay
} from '../match/match.types.ts';

/** What is read of a question and can be taken away by its name. */
export const facetNames = [
	...(['age', 'gender', 'mobility', 'maxCost', 'when', 'notWhen'] as const),
	...(['days', 'notDays', 'form', 'groups'] as const)
];
export type FacetName = (typeof facetNames)[number];

/** One that came with Vierzet; one of the organisation itself has an id, and whether it is there is looked up. */
const isSubject = (id: string) => id in dutchThesaurus().entries || isId(id);
export const subjectShape = z.string().max(60).refine(isSubject, { message: 'unknownSubject' });

/** What a person may say of a question beside its words; nothing has to be said. */
export const facetInput = {
	role: maybe(z.enum(['asks', 'offers'])),
	age: maybe(z.coerce.number().int().min(0).max(110)),
	gender: maybe(z.enum(['woman', 'man'])),
	mobility: maybe(z.enum(mobilities)),
	maxCost: maybe(z.coerce.number().int().min(0).max(1000)),
	when: maybe(z.enum(partsOfDay)),
	/** Days of the week that do; none is not said. */
	days: z.array(z.enum(weekDays)).max(7).default([]),
	/** Rather one to one, or in a group. */
	form: maybe(z.enum(['one', 'group']))
};

export interface Confirmed {
	role: Facets['role'] | null;
	age: number | null;
	gender: Facets['gender'];
	mobility: Facets['mobility'];
	maxCost: number | null;
	partOfDay: Facets['when'];
	days: WeekDay[] | null;
	form: Facets['form'];
	confirmed: string[];
	removed: string[];
}

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** A question as it stands, with what its reader may do with it. */
export const wholeShape = z.object({
	...{ id: idShape, text: z.string(), areaId: idShape.nullable(), version: z.int() },
	visibility: z.string(),
	place: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
	...{ mayChange: z.boolean(), mayRemove: z.boolean() }
});

export const askedShape = z.object({
	...{ id: idShape, text: z.string(), happenedOn: z.string(), role: z.enum(['asks', 'offers']) },
	areaName: z.string().nullable(),
	/** How its newest introduction stands; none is not proposed yet. */
	state: z.string().nullable()
});
