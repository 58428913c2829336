import { addEntry, addLink, photosOf, wordsOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { newEntry } from './new-entry.ts';
import {
	noteInput,
	observationPageShape,
	observationLineShape,
	wishAnswerInput
} from './observation.schema.ts';
import {
	addObservation,
	findObservation,
	keepWishAnswer,
	listObservations
} from './observation.store.ts';
import { addPromise } from './promise.store.ts';
import { firstAsked } from './question.schema.ts';
import { addQuestion } from './question.store.ts';
import { findWalkthrough } from './walkthrough.store.ts';

const exampleId = '019a0000-0000-7000-8000-000000000001';

/** Keeps an observation. Raw notes are removed by themselves after the organisation's term (methods.md 3.1). */
export const noteObservation = writeOperation({
	name: 'observation.note',
	object: 'observation',
	summary: { nl: 'Noteer wat je zag', en: 'Note what you saw' },
	audience: ['worker'],
	input: noteInput,
	example: { id: exampleId, text: 'Drie mannen op het bankje, gepraat over duiven.' },
	rest: { method: 'put', path: '/observations/{id}', tag: 'zien' },
	async work(input, { tx, actor, clock }) {
		const { organisationId } = actor;
		const { id, quote, silentWish } = input;
		const { walkthroughId } = input;
		if (walkthroughId && !(await findWalkthrough(tx, organisationId, walkthroughId)))
			throw fieldProblem('walkthroughId', 'unknownWalk');
		const spine = await newEntry({ tx, actor, clock }, input);
		await addEntry(
			tx,
			{ ...spine, id, kind: 'observation', text: input.text },
			...[quote, silentWish, input.reading]
		);
		await addObservation(tx, {
			...{ organisationId, id, quote, silentWish, kind: input.kind, reading: input.reading },
			...{ object: input.object, facets: input.facets },
			wishState: silentWish ? 'unchecked' : null
		});
		const { createdAt } = spine;
		if (walkthroughId)
			await addLink(tx, {
				...{ organisationId, fromId: walkthroughId, toId: id, role: 'uses', createdAt }
			});
		const beside = { organisationId, toId: id, role: 'follows' as const, createdAt };
		if (input.promise) {
			const { id: fromId, text, dueOn = null } = input.promise;
			await addEntry(tx, { ...spine, place: null, id: fromId, kind: 'promise', text });
			await addPromise(tx, { organisationId, id: fromId, dueOn });
			await addLink(tx, { ...beside, fromId });
		}
		if (input.question) {
			const { id: fromId, text, channel, askers } = input.question;
			const repeatsId = await firstAsked(
				...([tx, organisationId, input.question] as const),
				'question.repeatsId'
			);
			await addEntry(tx, { ...spine, place: null, id: fromId, kind: 'question', text });
			await addQuestion(tx, { organisationId, id: fromId, channel, askers, repeatsId });
			await addLink(tx, { ...beside, fromId });
		}
		return { id: input.id, version: 1 };
	}
});

/** Notes what people said when a silent wish was given back to them; until then it is the worker's reading only. */
export const answerWish = writeOperation({
	name: 'observation.answerWish',
	object: 'observation',
	summary: { nl: 'Vraag een stille wens terug', en: 'Give a silent wish back' },
	audience: ['worker'],
	input: wishAnswerInput,
	example: { writeId: exampleId, id: exampleId, state: 'recognised', answer: 'Ja, zoiets.' },
	rest: { method: 'post', path: '/observations/{id}/wish-answers', tag: 'zien' },
	async work(input, { tx, actor, clock }) {
		const found = await findObservation(tx, actor.organisationId, input.id);
		if (!found) throw new Problem('notFound');
		if (!found.silentWish) throw new Problem('noWish');
		const version = await keepWishAnswer(tx, actor.organisationId, input.id, {
			wishState: input.state,
			wishAnswer: input.answer,
			wishCheckedOn: input.checkedOn ?? dayOf(clock())
		});
		if (version === undefined) throw new Problem('forbidden');
		return { id: input.id, version };
	}
});

export const showObservation = readOperation({
	name: 'observation.show',
	summary: { nl: 'Lees een waarneming', en: 'Read an observation' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: observationPageShape,
	example: { id: exampleId },
	rest: { method: 'get', path: '/observations/{id}', tag: 'zien' },
	async work({ id }, { tx, actor }) {
		const found = await findObservation(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		const words = await wordsOf(tx, actor.organisationId, id, 'observation');
		const photos = await photosOf(tx, actor.organisationId, [id]);
		const { longitude, latitude } = found;
		const place = longitude === null ? null : { longitude, latitude };
		return { ...words, ...found, place, photos } as z.output<typeof observationPageShape>;
	}
});

export const listAllObservations = readOperation({
	name: 'observation.list',
	summary: { nl: 'De nieuwste waarnemingen', en: 'The newest observations' },
	audience: ['public'],
	input: z.strictObject({
		areaId: idShape.optional(),
		/** Only those whose silent wish was not given back yet. */
		toGiveBack: z.boolean().default(false),
		limit: z.int().min(1).max(200).default(50)
	}),
	output: z.array(observationLineShape),
	example: {},
	rest: { method: 'get', path: '/observations', tag: 'zien' },
	work: async (input, { tx, actor }) =>
		(await listObservations(tx, actor.organisationId, input)) as z.output<
			typeof observationLineShape
		>[]
});
