import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	keepForGood,
	newThought
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { analysisInput, analysisLineShape, analysisShape } from './question-analysis.schema.ts';
import {
	addAnalysis,
	changeAnalysis,
	findAnalyses,
	findAnalysis,
	findQuestionsOf,
	setReadings,
	type Kept
} from './question-analysis.store.ts';
import { analysisOf } from './question-analysis.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What stands beside the entry, without what says which write it is. */
const keptOf = (input: Kept): Kept => ({
	...{ checkState: input.checkState, checkedWith: input.checkedWith, checkedOn: input.checkedOn },
	...{ checkSaid: input.checkSaid, scale: input.scale, owner: input.owner, doers: input.doers },
	...{ alreadyThere: input.alreadyThere, direction: input.direction },
	...{ directionWhy: input.directionWhy, notHeard: input.notHeard },
	notHeardGroups: input.notHeardGroups
});

/** @throws Problem where people's answer stands without how the reading was received */
function checkBack(input: Kept): void {
	if (input.checkState !== 'notYet') return;
	if (input.checkedWith || input.checkedOn || input.checkSaid)
		throw fieldProblem('checkState', 'notCheckedYet');
}

/** Ties the analysis to the questions of its theme, which are raw notes no longer. */
async function layQuestions(
	{ tx, actor: { organisationId }, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	fromId: string,
	themeId: string
): Promise<void> {
	const questions = await findQuestionsOf(tx, organisationId, themeId, 'gathers');
	if (questions.length === 0) return;
	for (const { id: toId } of questions)
		await addLink(tx, { organisationId, fromId, toId, role: 'uses', createdAt: clock() });
	await keepForGood(
		tx,
		organisationId,
		questions.map(({ id }) => id)
	);
}

/** Begins a question analysis on one theme (77): only the theme is needed, everything else may wait. */
export const beginQuestionAnalysis = writeOperation({
	name: 'questionAnalysis.begin',
	object: 'questionAnalysis',
	summary: { nl: 'Begin een vraaganalyse', en: 'Begin a question analysis' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, themeId: idShape, ...analysisInput }),
	example: {
		...{ id: exampleId(1), themeId: exampleId(2), scale: 'collective' },
		readings: [{ text: 'Ik durf de post niet open te maken.', recognised: true }],
		...{ checkState: 'recognised', checkedWith: 4, direction: 'combine' }
	},
	rest: { method: 'put', path: '/question-analyses/{id}', tag: 'denken' },
	async work({ id, themeId, text, readings, ...rest }, ask) {
		const kept = keptOf(rest);
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const theme = await findEntry(tx, organisationId, themeId);
		if (theme?.kind !== 'theme') throw fieldProblem('themeId', 'notATheme');
		checkBack(kept);
		const { areaId, title } = theme;
		const spine = await newThought(ask, { areaId, title, text: text ?? '' });
		await addEntry(tx, { ...spine, id, kind: 'questionAnalysis' });
		await addAnalysis(tx, { organisationId, id, themeId, ...kept });
		await setReadings(tx, organisationId, id, readings);
		const link = { organisationId, fromId: id, toId: themeId, role: 'uses' as const };
		await addLink(tx, { ...link, createdAt: clock() });
		await layQuestions(ask, id, themeId);
		return { id, version: 1 };
	}
});

/**
 * Changes a question analysis as a whole. The write carries the version that was seen: what somebody else wrote
 * meanwhile is never overwritten unseen.
 */
export const changeQuestionAnalysis = writeOperation({
	name: 'questionAnalysis.change',
	object: 'questionAnalysis',
	summary: { nl: 'Werk een vraaganalyse bij', en: 'Change a question analysis' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int().min(1) },
		...analysisInput
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1, owner: 'bewoners met schulden' },
		doers: 'twee energiecoaches, de buurvrouw van het inloopuur'
	},
	rest: { method: 'post', path: '/question-analyses/{id}/changes', tag: 'denken' },
	async work({ id, version: seen, text, readings, ...rest }, ask) {
		const kept = keptOf(rest);
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const found = await findAnalysis(tx, organisationId, id);
		const entry = await findEntry(tx, organisationId, id);
		if (!found || !entry) throw new Problem('notFound');
		checkBack(kept);
		const version = await changeEntryText(tx, organisationId, id, entry.title, text ?? '');
		if (version === undefined) throw new Problem('forbidden');
		if (version !== seen + 1) throw new Problem('changedMeanwhile');
		await changeAnalysis(tx, organisationId, id, kept);
		await setReadings(tx, organisationId, id, readings);
		if (found.themeId) await layQuestions(ask, id, found.themeId);
		return { id, version };
	}
});

export const showQuestionAnalysis = readOperation({
	name: 'questionAnalysis.show',
	summary: { nl: 'Lees een vraaganalyse', en: 'Read a question analysis' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: analysisShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/question-analyses/{id}', tag: 'denken' },
	async work({ id }, ask) {
		const analysis = await analysisOf(ask, id);
		if (!analysis) throw new Problem('notFound');
		return analysis;
	}
});

export const listQuestionAnalyses = readOperation({
	name: 'questionAnalysis.list',
	summary: { nl: 'Vraaganalyses', en: 'Question analyses' },
	audience: ['member'],
	input: z.strictObject({ themeId: idShape.optional() }),
	output: z.array(analysisLineShape),
	example: {},
	rest: { method: 'get', path: '/question-analyses', tag: 'denken' },
	work: async ({ themeId }, { tx, actor }) =>
		(await findAnalyses(tx, actor.organisationId, themeId)) as z.output<typeof analysisLineShape>[]
});
