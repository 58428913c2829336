import { addEntry } from '#community/index.ts';
import {
	dayShape,
	idShape,
	maybe,
	longText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { newEntry } from './new-entry.ts';
import { visibilities } from './observation.schema.ts';
import { firstAsked, hearing } from './question.schema.ts';
import { addQuestion, findQuestions } from './question.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';
const kinds = {
	domain: z.enum(['living', 'working', 'wellbeing']),
	nature: z.enum(['social', 'physical', 'both']),
	asker: z.enum(['resident', 'group', 'team', 'organisation'])
};

/** Keeps a question heard, in the asker's own words; never who asked (methods.md 2.1, step 1). */
export const noteQuestion = writeOperation({
	name: 'question.note',
	object: 'question',
	summary: { nl: 'Noteer een vraag', en: 'Note a question' },
	audience: ['worker', 'member'],
	input: z.strictObject({
		id: idShape,
		text: longText(2000),
		areaId: maybe(idShape),
		happenedOn: dayShape().optional(),
		visibility: z.enum(visibilities).default('onlyMe'),
		domain: maybe(kinds.domain),
		nature: maybe(kinds.nature),
		asker: maybe(kinds.asker),
		...hearing
	}),
	example: {
		...{ id: exampleId, text: 'Waar kan ik leren fietsen?', asker: 'resident' },
		...{ channel: 'spreekuur', askers: 3 }
	},
	rest: { method: 'put', path: '/questions/{id}', tag: 'zien' },
	async work(input, { tx, actor, clock }) {
		const { id, domain, nature, asker, channel, askers } = input;
		const { organisationId } = actor;
		const repeatsId = await firstAsked(tx, organisationId, input);
		const spine = await newEntry({ tx, actor, clock }, input);
		await addEntry(tx, { ...spine, id, kind: 'question', text: input.text });
		const heard = { channel, askers, repeatsId };
		await addQuestion(tx, { organisationId, id, domain, nature, asker, ...heard });
		return { id, version: 1 };
	}
});

export const listQuestions = readOperation({
	name: 'question.list',
	summary: { nl: 'Vragen die gehoord zijn', en: 'Questions heard' },
	audience: ['worker', 'member'],
	input: z.strictObject({
		areaId: idShape.optional(),
		limit: z.int().min(1).max(200).default(50)
	}),
	output: z.array(
		z.object({
			id: idShape,
			text: z.string(),
			happenedOn: z.string(),
			areaName: z.string().nullable(),
			domain: kinds.domain.nullable(),
			nature: kinds.nature.nullable(),
			asker: kinds.asker.nullable(),
			channel: z.string().nullable(),
			askers: z.int(),
			repeatsId: idShape.nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/questions', tag: 'zien' },
	work: async (input, { tx, actor }) =>
		(await findQuestions(tx, actor.organisationId, input)) as never
});
