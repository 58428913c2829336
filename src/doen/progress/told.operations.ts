import { findEntry } from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	idShape,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { maskedCount, tooLongSilent } from './progress-message.rules.ts';
import { addTold, countFollowers, findKnown } from './told.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Notes that a group was told by hand: in the street, on paper, at a meeting. */
export const noteTold = writeOperation({
	name: 'progressMessage.noteTold',
	object: 'progressMessage',
	summary: { nl: 'Noteer wie het weet', en: 'Note who was told' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, messageId: idShape, way: z.enum(['mouth', 'paper', 'meeting']) },
		/** A group, never a name. */
		toWhom: shortText(),
		number: z.coerce.number().int().min(1).max(1_000_000).optional(),
		toldOn: dayShape().optional()
	}),
	example: {
		...{ id: exampleId(3), messageId: exampleId(1), way: 'mouth' },
		toWhom: 'bewoners van de Garenhof'
	},
	rest: { method: 'put', path: '/progress-messages-told/{id}', tag: 'doen' },
	async work({ number, toldOn, ...told }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, told.messageId);
		if (entry?.kind !== 'progressMessage') throw new Problem('notFound');
		const createdAt = clock();
		const more = { number: number ?? null, toldOn: toldOn ?? dayOf(createdAt), createdAt };
		// Who does not keep the message is refused by the table itself.
		await addTold(tx, { organisationId, ...told, ...more });
		return { id: told.messageId, version: entry.version };
	}
});

/** What residents know of and heard nothing about for too long; or whether that holds for one plan or activity. */
export const listSilent = readOperation({
	name: 'progressMessage.listSilent',
	summary: { nl: 'Waar het lang stil over is', en: 'What was silent for long' },
	audience: ['member'],
	input: z.strictObject({ entryId: idShape.optional() }),
	output: z.array(
		z.object({
			...{ id: idShape, kind: z.enum(['plan', 'activity', 'initiative']), title: z.string() },
			lastTold: z.string().nullable(),
			days: z.int()
		})
	),
	example: {},
	rest: { method: 'get', path: '/silences', tag: 'doen' },
	async work({ entryId }, { tx, actor, clock }) {
		const today = dayOf(clock());
		const known = await findKnown(tx, actor.organisationId, entryId);
		return known.flatMap((one) => {
			const days = tooLongSilent(one, today);
			return days === undefined ? [] : [{ ...one, days }];
		});
	}
});

/** How many people follow a plan, activity or initiative by mail; one to nine stay "fewer than ten" (methods.md 3.1). */
export const countFollowersOf = readOperation({
	name: 'follower.count',
	summary: { nl: 'Hoeveel mensen dit volgen', en: 'How many people follow this' },
	audience: ['member'],
	input: z.strictObject({ entryId: idShape }),
	output: z.object({ number: z.int().nullable(), fewerThanTen: z.boolean() }),
	example: { entryId: exampleId(2) },
	rest: { method: 'get', path: '/entries/{entryId}/followers', tag: 'doen' },
	async work({ entryId }, { tx, actor: { organisationId, roles } }) {
		if (!(await findEntry(tx, organisationId, entryId))) throw new Problem('notFound');
		const number = await countFollowers(tx, organisationId, { areaId: null, entryId });
		return maskedCount(number, roles.includes('admin'));
	}
});
