import { findEntry, wordsOf } from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { figureShape } from '../material/index.ts';
import { addAnswer, changeAnswer, countWaitingAnswers, findAnswers } from './answer.store.ts';
import { findingShape } from './area-analysis.schema.ts';
import { insideOf } from './area-analysis.operations.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** More answers to one analysis than this, within so many minutes, are no neighbourhood but a machine. */
const most = 30;
const withinMinutes = 10;

/**
 * What is given back to who lives there (step 7): what was found, strengths first, and the figures with their source.
 * The verdicts, the sources and the answers of others stay with the team.
 */
export const showGivenBack = readOperation({
	name: 'givenBack.show',
	summary: { nl: 'Wat we zagen in de wijk', en: 'What we saw in the neighbourhood' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		title: z.string(),
		aim: z.string(),
		areaName: z.string().nullable(),
		happenedOn: z.string(),
		findings: z.array(findingShape),
		figures: z.array(figureShape),
		statements: z.array(z.string())
	}),
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'areaAnalysis');
		if (!words) throw new Problem('notFound');
		const { findings, confrontations } = await insideOf(tx, organisationId, id);
		return {
			...{ title: words.title, aim: words.text, areaName: words.areaName },
			...{ happenedOn: words.happenedOn, findings },
			figures: confrontations.flatMap((one) => one.figure ?? []),
			statements: confrontations.flatMap((one) => (one.figure ? [] : (one.statement ?? [])))
		} as never;
	}
});

/** Answers what is given back, without an account: Deventer's three questions, at least one of them (methods.md 2.2). */
export const giveAnAnswer = writeOperation({
	name: 'giveBackAnswer.give',
	object: 'areaAnalysis',
	summary: { nl: 'Herken je de cijfers?', en: 'Do you recognise the figures?' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		analysisId: idShape,
		recognises: optionalText(),
		experience: optionalText(),
		standsOut: optionalText()
	}),
	example: {
		id: exampleId(1),
		analysisId: exampleId(2),
		recognises: 'Ja, maar niet in onze straat.'
	},
	async work({ id, analysisId, ...said }, { tx, actor, clock }) {
		const { organisationId, linkedEntryId } = actor;
		const entry = await findEntry(tx, organisationId, analysisId);
		if (entry?.kind !== 'areaAnalysis') throw new Problem('notFound');
		// By a link only: that it can be read does not mean that it was given back.
		if (linkedEntryId !== analysisId) throw new Problem('forbidden');
		if (!said.recognises && !said.experience && !said.standsOut)
			throw fieldProblem('recognises', 'oneAnswer');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countWaitingAnswers(tx, organisationId, analysisId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		await addAnswer(tx, { organisationId, id, analysisId, ...said, createdAt });
		return { id: analysisId, version: 1 };
	}
});

/** Takes an answer along and says what was done with it, or keeps it back. */
export const decideOnAnswer = writeOperation({
	name: 'giveBackAnswer.decide',
	object: 'areaAnalysis',
	summary: { nl: 'Neem een antwoord mee, of niet', en: 'Take an answer along, or not' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		analysisId: idShape,
		version: z.coerce.number().int(),
		state: z.enum(['takenAlong', 'keptBack']),
		reply: optionalText()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), analysisId: exampleId(2), version: 1 },
		...{ state: 'takenAlong', reply: 'We gaan ’s avonds kijken.' }
	},
	rest: {
		method: 'post',
		path: '/area-analyses/{analysisId}/answers/{id}/decisions',
		tag: 'denken'
	},
	async work({ id, analysisId, version, state, reply }, ask) {
		const { tx, actor } = ask;
		const counted = await countChangeOf(ask, analysisId, 'areaAnalysis');
		const answers = await findAnswers(tx, actor.organisationId, analysisId);
		unchanged(
			answers.find((one) => one.id === id),
			version
		);
		if (state === 'takenAlong' && !reply) throw fieldProblem('reply', 'empty');
		await changeAnswer(tx, actor.organisationId, id, { state, reply });
		return { id: analysisId, version: counted };
	}
});
