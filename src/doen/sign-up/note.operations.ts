import { findEntry } from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addNote, findCounts, findNotes, putCount, removeCount, removeNote } from './note.store.ts';
import { findOccasion } from './occasion.ts';
import { smallestShown } from './places.rules.ts';
import { groupShape, measures, noteKinds, optionalGroup, wallShape } from './sign-up.schema.ts';
import { keepActivity } from './team.operations.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const time = { activityId: idShape, starts: wallShape() };
const exampleTime = { activityId: exampleId(2), starts: '2026-12-01T10:00' };

/** Counts heads of one group at one time of an activity; counting again replaces the number (methods.md 1.2, 2 and 21). */
export const countHeads = writeOperation({
	name: 'occasionCount.note',
	object: 'activity',
	summary: { nl: 'Tel hoeveel er waren, per groep', en: 'Count how many came, per group' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...time,
		groupWords: groupShape(),
		number: z.coerce.number().int().min(0).max(100_000)
	}),
	example: { id: exampleId(1), ...exampleTime, groupWords: 'bewoners van de Garenhof', number: 14 },
	rest: { method: 'put', path: '/occasion-counts/{id}', tag: 'doen' },
	async work({ id, activityId, starts, groupWords, number }, ask) {
		const { tx, actor, clock } = ask;
		const occasion = { organisationId: actor.organisationId, activityId, starts };
		await findOccasion(tx, occasion);
		const version = await keepActivity(ask, activityId);
		await putCount(tx, { ...occasion, id, groupWords, number, createdAt: clock() });
		return { id: activityId, version };
	}
});

/**
 * Notes what happened between groups at one time: which met (23), what they brought and got and who was invited (24), and
 * how joining and staying was made possible, counted per activity (21). Of groups, never of a person.
 */
export const noteOccasion = writeOperation({
	name: 'occasionNote.add',
	object: 'activity',
	summary: { nl: 'Noteer wat er tussen groepen gebeurde', en: 'Note what happened between groups' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...time,
		kind: z.enum(noteKinds),
		groupWords: optionalGroup(),
		otherWords: optionalGroup(),
		measure: z
			.enum(measures)
			.nullish()
			.transform((one) => one ?? null),
		text: optionalText(500),
		times: z.coerce
			.number()
			.int()
			.min(1)
			.max(100_000)
			.nullish()
			.transform((one) => one ?? null)
	}),
	example: {
		...{ id: exampleId(1), ...exampleTime, kind: 'met' },
		...{ groupWords: 'ouders van de school', otherWords: 'de mannen van het bankje' }
	},
	rest: { method: 'put', path: '/occasion-notes/{id}', tag: 'doen' },
	async work({ id, activityId, starts, kind, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const occasion = { organisationId: actor.organisationId, activityId, starts };
		const ofAccess = kind === 'join' || kind === 'stay';
		if (ofAccess && !said.measure) throw fieldProblem('measure', 'noMeasure');
		if (!ofAccess && !said.groupWords) throw fieldProblem('groupWords', 'empty');
		if (kind === 'met' && !said.otherWords) throw fieldProblem('otherWords', 'empty');
		if ((kind === 'brought' || kind === 'got') && !said.text) throw fieldProblem('text', 'empty');
		await findOccasion(tx, occasion);
		const version = await keepActivity(ask, activityId);
		await addNote(tx, {
			...{
				...occasion,
				id,
				kind,
				createdAt: clock(),
				groupWords: said.groupWords,
				text: said.text
			},
			otherWords: kind === 'met' ? said.otherWords : null,
			measure: ofAccess ? said.measure : null,
			times: ofAccess ? said.times : null
		});
		return { id: activityId, version };
	}
});

/** Takes a count or a note away that was a mistake. */
export const removeFromOccasion = writeOperation({
	name: 'occasionPart.remove',
	object: 'activity',
	summary: { nl: 'Haal een telling of notitie weg', en: 'Take a count or note away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, activityId: idShape, id: idShape }),
	example: { writeId: exampleId(3), activityId: exampleId(2), id: exampleId(1) },
	rest: { method: 'post', path: '/activities/{activityId}/occasion-removals', tag: 'doen' },
	async work({ activityId, id }, ask) {
		const { tx, actor } = ask;
		if (!(await findEntry(tx, actor.organisationId, activityId))) throw new Problem('notFound');
		const version = await keepActivity(ask, activityId);
		const gone = [
			await removeCount(tx, actor.organisationId, activityId, id),
			await removeNote(tx, actor.organisationId, activityId, id)
		];
		if (gone.every((one) => one.numDeletedRows === 0n)) throw new Problem('notFound');
		return { id: activityId, version };
	}
});

const part = { id: idShape, starts: z.string() };

/**
 * What is known of who came and what happened between groups: of one time, or of all of them. Outside the team groups
 * under ten are not there, and the measures stand with how often they were used over the whole activity.
 */
export const showOccasions = readOperation({
	name: 'occasion.show',
	summary: { nl: 'Hoeveel er waren en wat er gebeurde', en: 'How many came and what happened' },
	audience: ['member'],
	input: z.strictObject({ activityId: idShape, starts: wallShape().optional() }),
	output: z.object({
		counts: z.array(z.object({ ...part, groupWords: z.string(), number: z.int() })),
		notes: z.array(
			z.object({
				...part,
				kind: z.enum(noteKinds),
				groupWords: z.string().nullable(),
				otherWords: z.string().nullable(),
				measure: z.enum(measures).nullable(),
				text: z.string().nullable(),
				times: z.int().nullable()
			})
		),
		/** How joining (or staying) was made possible, over the whole activity: how many notes, and uses counted. */
		access: z.array(
			z.object({
				kind: z.enum(['join', 'stay']),
				measure: z.enum(measures),
				noted: z.int(),
				times: z.int().nullable()
			})
		),
		/** Groups under this number are seen by the team only. */
		smallest: z.int()
	}),
	example: { activityId: exampleId(2) },
	rest: { method: 'get', path: '/activities/{activityId}/occasions-told', tag: 'doen' },
	async work({ activityId, starts }, { tx, actor: { organisationId, teamIds } }) {
		const entry = await findEntry(tx, organisationId, activityId);
		if (entry?.kind !== 'activity') throw new Problem('notFound');
		const ofTeam = teamIds.includes(entry.teamId ?? '');
		const all = (await findNotes(tx, organisationId, activityId)).map((one) =>
			ofTeam || (one.times ?? 0) >= smallestShown ? one : { ...one, times: null }
		);
		const ofTime = <T extends { starts: string }>(rows: T[]) =>
			rows.filter((one) => !starts || one.starts === starts);
		const counts = ofTime(await findCounts(tx, organisationId, activityId));
		return { counts, notes: ofTime(all), access: accessOf(all), smallest: smallestShown } as never;
	}
});

type Noted = Awaited<ReturnType<typeof findNotes>>[number];

/** How often each measure was noted and, where counted, used. */
function accessOf(notes: readonly Noted[]) {
	const measured = notes.filter((one) => one.measure !== null);
	const keys = [...new Set(measured.map((one) => `${one.kind} ${one.measure}`))].sort();
	return keys.map((key) => {
		const same = measured.filter((one) => `${one.kind} ${one.measure}` === key);
		const counted = same.filter((one) => one.times !== null);
		const times = counted.length > 0 ? counted.reduce((sum, one) => sum + one.times!, 0) : null;
		return { kind: same[0]!.kind, measure: same[0]!.measure, noted: same.length, times };
	});
}
