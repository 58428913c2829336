import {
	addEntry,
	addLink,
	changeEntryText,
	countChange,
	findEntry,
	hold,
	keepForGood,
	newThought,
	wordsOf
} from '#community/index.ts';
import { planActivity } from '#doen/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	longText,
	maybe,
	newId,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { noteTrendAnswer } from '../trend/index.ts';
import {
	combinationInput,
	combinationLine,
	combinationShape,
	exampleId,
	partAnswers,
	usable
} from './combination.schema.ts';
import {
	addCombination,
	addParts,
	changeCombinationOf,
	changePart,
	findAnswered,
	findBecome,
	findCombination,
	findCombinations,
	findParts
} from './combination.store.ts';

const write = { object: 'combination', audience: ['worker'] as const };
const rest = (path: string) => ({
	...{ method: 'post' as const, path: `/combinations/{id}/${path}`, tag: 'verbinden' }
});
const ids = (most: number) => z.array(idShape).max(most).default([]);

const take = (ask: Ask<Write>, id: string) =>
	hold(ask, id, () => findCombination(ask.tx, ask.actor.organisationId, id));

/** Keeps a combination: what it uses, what it answers, and what it asks of whom (30). Nobody is told by it. */
export const keepCombination = writeOperation({
	...write,
	name: 'combination.keep',
	summary: { nl: 'Bewaar een slimme combinatie', en: 'Keep a smart combination' },
	input: z.strictObject({
		...{ id: idShape, areaId: maybe(idShape), ...combinationInput },
		offerIds: ids(6),
		/** What is asked of each, in the same order; empty for nothing. */
		asks: z.array(optionalText(500)).max(6).default([]),
		questionIds: ids(200),
		/** The theme that rose and led to it. */
		themeId: maybe(idShape)
	}),
	example: {
		...{ id: exampleId(1), title: 'Fietstaal', offerIds: [exampleId(2), exampleId(3)] },
		...{ placeName: 'Het Weefgetouw', weekday: 'wo', part: 'morning' }
	},
	rest: { method: 'put', path: '/combinations/{id}', tag: 'verbinden' },
	async work({ id, areaId, title, text, offerIds, asks, questionIds, themeId, ...told }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (new Set(offerIds).size < 2) throw fieldProblem('offerIds', 'needsTwo');
		for (const [at, offerId] of offerIds.entries()) {
			const found = await findEntry(tx, organisationId, offerId);
			if (!usable.some((kind) => kind === found?.kind))
				throw fieldProblem(`offerIds.${at}`, 'notCombinable');
		}
		for (const questionId of questionIds)
			if ((await findEntry(tx, organisationId, questionId))?.kind !== 'question')
				throw fieldProblem('questionIds', 'unknownQuestion');
		const spine = await newThought(ask, { areaId, title, text });
		await addEntry(tx, { ...spine, id, kind: 'combination' }, told.placeName);
		await addCombination(tx, { organisationId, id, ...told });
		const combinationId = id;
		await addParts(
			tx,
			[...new Set(offerIds)].map((entryId) => ({
				...{ organisationId, id: newId(), combinationId, entryId },
				asks: asks[offerIds.indexOf(entryId)] ?? null
			}))
		);
		const createdAt = clock();
		const link = { organisationId, fromId: id, createdAt };
		for (const toId of new Set(offerIds)) await addLink(tx, { ...link, toId, role: 'uses' });
		for (const toId of new Set(questionIds)) await addLink(tx, { ...link, toId, role: 'answers' });
		if (questionIds.length > 0) await keepForGood(tx, organisationId, questionIds);
		if (themeId) await noteTrendAnswer(ask, { themeId, takenAs: 'combination', entryId: id });
		return { id, version: 1 };
	}
});

/** Gives it other words, or another place or time. */
export const changeCombination = writeOperation({
	...write,
	name: 'combination.change',
	summary: { nl: 'Verander een combinatie', en: 'Change a combination' },
	input: z.strictObject({ writeId: idShape, id: idShape, ...combinationInput }),
	example: { writeId: exampleId(9), id: exampleId(1), title: 'Fietstaal' },
	rest: rest('changes'),
	async work({ id, writeId: _, title, text, ...told }, ask) {
		const { tx, actor } = ask;
		await take(ask, id);
		await changeCombinationOf(tx, { organisationId: actor.organisationId, id }, told);
		const version = (await changeEntryText(tx, actor.organisationId, id, title, text))!;
		return { id, version };
	}
});

/** Notes what is asked of one part, and what was said to it: a person asked that, not the program. */
export const sayPart = writeOperation({
	...write,
	name: 'combination.sayPart',
	summary: { nl: 'Noteer wat er gevraagd en gezegd is', en: 'Note what was asked and said' },
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, partId: idShape, asks: optionalText(500) },
		answer: maybe(z.enum(partAnswers).or(z.literal('').transform(() => null)))
	}),
	example: { writeId: exampleId(9), id: exampleId(1), partId: exampleId(2), answer: 'yes' },
	rest: rest('answers'),
	async work({ id, partId, asks, answer }, ask) {
		const { tx, actor, clock } = ask;
		const { version } = await take(ask, id);
		const key = { organisationId: actor.organisationId, id: partId, combinationId: id };
		const answeredOn = answer ? dayOf(clock()) : null;
		if (!(await changePart(tx, key, { asks, answer, answeredOn }))) throw new Problem('notFound');
		return { id, version };
	}
});

/** Makes an activity of it, with its origin: "Waarom?" leads back to what it uses and what was asked. */
export const planCombination = writeOperation({
	...write,
	object: 'activity',
	name: 'combination.plan',
	summary: { nl: 'Maak er een activiteit van', en: 'Make an activity of it' },
	input: z.strictObject({
		/** The activity it gets. */
		id: idShape,
		...{ combinationId: idShape, title: shortText(), firstStart: z.string() },
		minutes: z.coerce.number().int().min(1).max(20_160).default(120),
		repeats: z.enum(['none', 'weekly', 'fortnightly', 'monthly']).default('weekly'),
		...{ where: optionalText(200), hosts: optionalText(500), bring: optionalText(1000) }
	}),
	example: {
		...{ id: exampleId(4), combinationId: exampleId(1), title: 'Fietstaal' },
		firstStart: '2026-11-25T10:00'
	},
	rest: { method: 'put', path: '/combinations/{combinationId}/activities/{id}', tag: 'verbinden' },
	async work({ combinationId, id, ...planned }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held } = await take(ask, combinationId);
		if (held.state === 'made') throw fieldProblem('combinationId', 'alreadyMade');
		const { areaId, text, placeName } = held;
		const where = planned.where ?? placeName;
		const input = { ...planned, id, areaId, text, where };
		const activity = planActivity.input.safeParse(input);
		if (!activity.success) throw fieldProblem('firstStart', 'notAMoment');
		await planActivity.work(activity.data, ask);
		const createdAt = clock();
		await addLink(tx, {
			...{ organisationId, fromId: id, toId: combinationId, role: 'carriesOut', createdAt }
		});
		const made = { state: 'made' as const, letGoBecause: null };
		await changeCombinationOf(tx, { organisationId, id: combinationId }, made);
		return { id, version: 1 };
	}
});

/** Says which activity it became that is there already, for example planned by others. */
export const tieCombination = writeOperation({
	...write,
	name: 'combination.tie',
	summary: { nl: 'Zeg welke activiteit het werd', en: 'Say which activity it became' },
	input: z.strictObject({ writeId: idShape, id: idShape, activityId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1), activityId: exampleId(4) },
	rest: rest('activities'),
	async work({ id, activityId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await take(ask, id);
		const activity = await findEntry(tx, organisationId, activityId);
		if (activity?.kind !== 'activity') throw fieldProblem('activityId', 'unknownEntry');
		if ((await countChange(tx, organisationId, activityId)) === undefined)
			throw new Problem('forbidden');
		const createdAt = clock();
		await addLink(tx, {
			...{ organisationId, fromId: activityId, toId: id, role: 'carriesOut', createdAt }
		});
		await changeCombinationOf(tx, { organisationId, id }, { state: 'made', letGoBecause: null });
		return { id, version };
	}
});

/** Lets it go, with the reason: that is worth knowing too. */
export const letCombinationGo = writeOperation({
	...write,
	name: 'combination.letGo',
	summary: { nl: 'Laat een combinatie los', en: 'Let a combination go' },
	input: z.strictObject({ writeId: idShape, id: idShape, reason: shortText(1000) }),
	example: { writeId: exampleId(9), id: exampleId(1), reason: 'De zaal is bezet.' },
	rest: rest('lettings-go'),
	async work({ id, reason }, ask) {
		const { version } = await take(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		await changeCombinationOf(ask.tx, key, { state: 'letGo', letGoBecause: reason });
		return { id, version };
	}
});

/** Writes down what came of it, also what nobody meant. */
export const sayWhatCame = writeOperation({
	...write,
	name: 'combination.sayWhatCame',
	summary: { nl: 'Schrijf op wat ervan kwam', en: 'Write down what came of it' },
	input: z.strictObject({ writeId: idShape, id: idShape, cameOfIt: longText(5000) }),
	example: { writeId: exampleId(9), id: exampleId(1), cameOfIt: 'Van 6 naar 14 bezoekers.' },
	rest: rest('results'),
	async work({ id, cameOfIt }, ask) {
		const { version } = await take(ask, id);
		const key = { organisationId: ask.actor.organisationId, id };
		const cameOfItOn = dayOf(ask.clock());
		await changeCombinationOf(ask.tx, key, { cameOfIt, cameOfItOn });
		return { id, version };
	}
});

/** One combination: what it uses and asks, what it answers, what it became and what came of that. */
export const showCombination = readOperation({
	name: 'combination.show',
	summary: { nl: 'Lees een combinatie', en: 'Read a combination' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: combinationShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/combinations/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'combination');
		const found = await findCombination(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const became = await findBecome(tx, organisationId, id);
		return {
			...found,
			...words,
			parts: await findParts(tx, organisationId, id),
			questions: await findAnswered(tx, organisationId, id),
			activities: became
				.filter(({ kind }) => kind === 'activity')
				.map(({ id: activityId, title, state }) => ({
					id: activityId,
					title,
					state: state ?? 'planned'
				})),
			outcomes: became
				.filter(({ kind }) => kind === 'outcome')
				.map(({ id: outcomeId, title, text }) => ({ id: outcomeId, title, text }))
		};
	}
});

/** Combinations that were kept, the newest first, each with what came of it. */
export const listCombinations = readOperation({
	name: 'combination.list',
	summary: { nl: 'Slimme combinaties', en: 'Smart combinations' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(combinationLine),
	example: {},
	rest: { method: 'get', path: '/combinations', tag: 'verbinden' },
	work: ({ limit }, { tx, actor }) => findCombinations(tx, actor.organisationId, limit)
});
