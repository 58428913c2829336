import {
	addEntry,
	changeEntryText,
	hold,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	longText,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { domainsOf, firstDomains } from './story.rules.ts';
import { exampleId, storyLine } from './story.schema.ts';
import { findStories, findStory } from './story.store.ts';
import {
	addChoice,
	addRound,
	changeChoice,
	changeRound,
	findChoices,
	findRound,
	layStory,
	liftStory,
	removeChoice,
	type Round
} from './round.store.ts';

const text = (max: number) => optionalText(max).transform((said) => said ?? '');
const roundInput = {
	title: shortText(),
	/** The question that is asked of tellers. */
	question: text(2000),
	domains: z
		.array(shortText(60))
		.max(11)
		.default([...firstDomains]),
	startsOn: maybe(agreedDayShape()),
	endsOn: maybe(agreedDayShape()),
	/** Who sits in the panel, in roles: residents, and who else. */
	panelResidents: text(500),
	panelOthers: text(500)
};

/** @throws Problem when it ends before it begins */
function roundOf(said: Round): Round {
	const { domains, startsOn, endsOn, panelResidents, panelOthers } = said;
	if (startsOn && endsOn && endsOn < startsOn) throw fieldProblem('endsOn', 'endsBefore');
	return { domains: domainsOf(domains), startsOn, endsOn, panelResidents, panelOthers };
}

/** Begins a round: for which domains and which time stories are asked, and who will choose (methods.md 6.3). */
export const beginStoryRound = writeOperation({
	name: 'storyRound.begin',
	object: 'storyRound',
	summary: { nl: 'Begin een verhalenronde', en: 'Begin a round of stories' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, areaId: maybe(idShape), ...roundInput }),
	example: { id: exampleId(2), title: 'Verhalen van het straatdiner' },
	rest: { method: 'put', path: '/story-rounds/{id}', tag: 'vinden' },
	async work({ id, areaId, title, question, ...said }, ask) {
		const { tx, actor } = ask;
		const round = roundOf(said);
		const spine = await newThought(ask, { areaId, title, text: question });
		await addEntry(tx, { ...spine, id, kind: 'storyRound' });
		await addRound(tx, { organisationId: actor.organisationId, id, ...round });
		return { id, version: 1 };
	}
});

const takeRound = (ask: Ask<Write>, id: string) =>
	hold(ask, id, () => findRound(ask.tx, ask.actor.organisationId, id));

/** Changes what a round asks or who chooses. */
export const changeStoryRound = writeOperation({
	name: 'storyRound.change',
	object: 'storyRound',
	summary: { nl: 'Verander een verhalenronde', en: 'Change a round of stories' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...roundInput }),
	example: { writeId: exampleId(9), id: exampleId(2), title: 'Verhalen van het straatdiner' },
	rest: { method: 'post', path: '/story-rounds/{id}/changes', tag: 'vinden' },
	async work({ id, writeId: _, title, question, ...said }, ask) {
		const { organisationId } = ask.actor;
		const round = roundOf(said);
		await takeRound(ask, id);
		await changeRound(ask.tx, organisationId, id, round);
		const version = await changeEntryText(ask.tx, organisationId, id, title, question);
		return { id, version: version! };
	}
});

const onTable = { roundId: idShape, storyId: idShape };
const exampleTable = { writeId: exampleId(9), roundId: exampleId(2), storyId: exampleId(1) };

/** Lays a story on the table of a round; also one that was chosen in an earlier round. */
export const layStoryOnTable = writeOperation({
	name: 'roundStory.lay',
	object: 'storyRound',
	summary: { nl: 'Leg een verhaal op tafel', en: 'Lay a story on the table' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...onTable }),
	example: exampleTable,
	rest: { method: 'post', path: '/story-rounds/{roundId}/stories', tag: 'vinden' },
	async work({ roundId, storyId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const story = await findStory(tx, organisationId, storyId);
		if (!story || story.withdrawnOn) throw fieldProblem('storyId', 'unknownEntry');
		const { version } = await takeRound(ask, roundId);
		await layStory(tx, { organisationId, roundId, storyId, createdAt: clock() });
		return { id: roundId, version };
	}
});

/** Takes a story from the table again; one that was chosen stays there. */
export const liftStoryFromTable = writeOperation({
	name: 'roundStory.lift',
	object: 'storyRound',
	summary: { nl: 'Haal een verhaal van tafel', en: 'Take a story from the table' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...onTable }),
	example: exampleTable,
	rest: { method: 'post', path: '/story-rounds/{roundId}/liftings', tag: 'vinden' },
	async work({ roundId, storyId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takeRound(ask, roundId);
		const choices = await findChoices(ask.tx, organisationId, roundId);
		if (choices.some((one) => one.storyId === storyId)) throw fieldProblem('storyId', 'chosenHere');
		if ((await liftStory(ask.tx, organisationId, roundId, storyId)) === 0)
			throw new Problem('notFound');
		return { id: roundId, version };
	}
});

/** The panel chooses a story and writes why; those not chosen stay on the table. */
export const chooseStory = writeOperation({
	name: 'storyChoice.choose',
	object: 'storyRound',
	summary: { nl: 'Kies een verhaal', en: 'Choose a story' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...onTable,
		/** Why, in the words of the panel. */
		reason: longText(5000),
		chosenOn: maybe(dayShape())
	}),
	example: {
		...{ id: exampleId(3), roundId: exampleId(2), storyId: exampleId(1) },
		reason: 'Een sleutel geef je alleen aan wie je vertrouwt.'
	},
	rest: { method: 'put', path: '/story-choices/{id}', tag: 'vinden' },
	async work({ id, roundId, storyId, reason, chosenOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await takeRound(ask, roundId);
		const table = await findStories(tx, organisationId, { roundId, limit: 500 });
		if (!table.some((one) => one.id === storyId && !one.withdrawnOn))
			throw fieldProblem('storyId', 'notOnTable');
		const choices = await findChoices(tx, organisationId, roundId);
		if (choices.some((one) => one.storyId === storyId)) throw fieldProblem('storyId', 'chosenHere');
		const day = chosenOn ?? dayOf(clock());
		await addChoice(tx, { organisationId, id, roundId, storyId, reason, chosenOn: day });
		return { id: roundId, version };
	}
});

const choiceOf = { writeId: idShape, id: idShape, roundId: idShape };
const exampleChoice = { writeId: exampleId(9), id: exampleId(3), roundId: exampleId(2) };

async function takeChoice(ask: Ask<Write>, roundId: string, id: string) {
	const { version } = await takeRound(ask, roundId);
	const choices = await findChoices(ask.tx, ask.actor.organisationId, roundId);
	const choice = choices.find((one) => one.id === id);
	if (!choice) throw new Problem('notFound');
	return { choice, version };
}

/** Notes to whom a choice was read back, and with whom the story was checked later. */
export const changeStoryChoice = writeOperation({
	name: 'storyChoice.change',
	object: 'storyRound',
	summary: { nl: 'Noteer wat er na de keuze gebeurde', en: 'Note what came after the choice' },
	audience: ['worker'],
	input: z.strictObject({
		...choiceOf,
		reason: longText(5000),
		readBackTo: optionalText(300),
		readBackOn: maybe(dayShape()),
		checkedWith: optionalText(300),
		checkedOn: maybe(dayShape()),
		checkSaid: optionalText(2000)
	}),
	example: { ...exampleChoice, reason: 'Een sleutel is vertrouwen.', readBackTo: 'de vertellers' },
	rest: { method: 'post', path: '/story-choices/{id}/changes', tag: 'vinden' },
	async work({ id, roundId, writeId: _, ...values }, ask) {
		const { choice, version } = await takeChoice(ask, roundId, id);
		if (choice.reason === null) throw new Problem('storyTakenBack');
		await changeChoice(ask.tx, ask.actor.organisationId, id, values);
		return { id: roundId, version };
	}
});

/** Takes a choice back, for example when the panel chose anew. */
export const removeStoryChoice = writeOperation({
	name: 'storyChoice.remove',
	object: 'storyRound',
	summary: { nl: 'Haal een keuze weg', en: 'Take a choice away' },
	audience: ['worker'],
	input: z.strictObject(choiceOf),
	example: exampleChoice,
	rest: { method: 'post', path: '/story-choices/{id}/removals', tag: 'vinden' },
	async work({ id, roundId }, ask) {
		const { version } = await takeChoice(ask, roundId, id);
		await removeChoice(ask.tx, ask.actor.organisationId, id);
		return { id: roundId, version };
	}
});

/** A round with all its stories, the chosen and the others, and why the panel chose. */
export const showStoryRound = readOperation({
	name: 'storyRound.show',
	summary: { nl: 'Lees een verhalenronde', en: 'Read a round of stories' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		domains: z.array(z.string()),
		startsOn: z.string().nullable(),
		endsOn: z.string().nullable(),
		panelResidents: z.string(),
		panelOthers: z.string(),
		version: z.int(),
		stories: z.array(storyLine),
		choices: z.array(
			z.object({
				...{ id: idShape, storyId: idShape, reason: z.string().nullable() },
				chosenOn: z.string(),
				readBackTo: z.string().nullable(),
				readBackOn: z.string().nullable(),
				checkedWith: z.string().nullable(),
				checkedOn: z.string().nullable(),
				checkSaid: z.string().nullable(),
				version: z.int()
			})
		)
	}),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/story-rounds/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'storyRound');
		const round = await findRound(tx, organisationId, id);
		if (!words || !round) throw new Problem('notFound');
		return {
			...round,
			...words,
			stories: await findStories(tx, organisationId, { roundId: id, limit: 500 }),
			choices: await findChoices(tx, organisationId, id)
		};
	}
});
