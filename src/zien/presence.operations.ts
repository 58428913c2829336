import { addEntry } from '#community/index.ts';
import {
	addMonths,
	dayOf,
	dayShape,
	idShape,
	maybe,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { newEntry } from './new-entry.ts';
import { addPresence, countPresence, findDiary, findRhythm } from './presence.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
const partOfDay = z.enum(['morning', 'afternoon', 'evening']);

/**
 * Keeps that somebody was somewhere (44): for the writer alone, with a part of the day and a length, never a time
 * or a route. The team sees only the rhythm of the place in the month. Nothing needs to follow (45).
 */
export const notePresence = writeOperation({
	name: 'presence.note',
	object: 'presence',
	summary: { nl: 'Ik was er', en: 'I was there' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		areaId: maybe(idShape),
		happenedOn: dayShape().optional(),
		partOfDay: maybe(partOfDay),
		hours: maybe(z.coerce.number().multipleOf(0.5).min(0.5).max(24)),
		text: optionalText(5000),
		reflection: optionalText(5000),
		noFollowUp: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)
	}),
	example: {
		id: exampleId,
		areaId: exampleId,
		partOfDay: 'afternoon',
		hours: 1.5,
		noFollowUp: true
	},
	rest: { method: 'put', path: '/presences/{id}', tag: 'zien' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const { id, reflection, noFollowUp } = input;
		const spine = await newEntry({ tx, actor, clock }, { ...input, visibility: 'onlyMe' });
		const halfHours = input.hours === null ? null : input.hours * 2;
		await addEntry(tx, { ...spine, id, kind: 'presence', text: input.text ?? '' }, reflection);
		await addPresence(tx, {
			...{ organisationId, id, partOfDay: input.partOfDay, halfHours, reflection, noFollowUp }
		});
		const { areaId, teamId, happenedOn: day } = spine;
		if (areaId && teamId) {
			const at = { organisationId, areaId, teamId, day };
			await countPresence(tx, { ...at, halfHours: halfHours ?? 0 });
		}
		return { id, version: 1 };
	}
});

/** My own diary. */
export const listPresences = readOperation({
	name: 'presence.list',
	summary: { nl: 'Waar ik was', en: 'Where I was' },
	audience: ['worker'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			happenedOn: z.string(),
			expiresOn: z.string().nullable(),
			areaName: z.string().nullable(),
			partOfDay: partOfDay.nullable(),
			halfHours: z.int().nullable(),
			noFollowUp: z.boolean(),
			reflection: z.string().nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/presences', tag: 'zien' },
	work: async (_, { tx, actor }) =>
		(await findDiary(tx, actor.organisationId, actor.personId!)) as never
});

/** How often and how long the team was at a place, per month over the last year: never by whom. */
export const showRhythm = readOperation({
	name: 'presence.rhythm',
	summary: { nl: 'Het ritme per plek', en: 'The rhythm per place' },
	audience: ['worker', 'member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			areaId: idShape,
			areaName: z.string(),
			month: z.string(),
			times: z.int(),
			halfHours: z.int()
		})
	),
	example: {},
	rest: { method: 'get', path: '/presence-rhythms', tag: 'zien' },
	work: (_, { tx, actor, clock }) => {
		const since = `${addMonths(dayOf(clock()), -11).slice(0, 7)}-01`;
		return findRhythm(tx, actor.organisationId, since);
	}
});
