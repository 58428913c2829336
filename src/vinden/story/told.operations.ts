import { hold, wordsOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { findRound, layStory } from './round.store.ts';
import { addNewStory } from './story.operations.ts';
import {
	consentInput,
	exampleId,
	exampleToken,
	exampleWords,
	scope,
	storyWords,
	tokenShape
} from './story.schema.ts';
import { addToken, takeBackEverywhere } from './story.store.ts';
import {
	addTold,
	countWaitingTold,
	findTold,
	keepToldBack,
	openToldStory,
	removeTold,
	takeTold,
	takeToldBack
} from './told.store.ts';

/** More stories at one round than this, within so many minutes, are no neighbourhood but a machine. */
const most = 30;
const withinMinutes = 10;

/** What is asked of who opens the link of a round, without an account. */
export const showStoryAsk = readOperation({
	name: 'storyAsk.show',
	summary: { nl: 'Vertel je verhaal', en: 'Tell your story' },
	audience: ['public'],
	input: z.strictObject({ roundId: idShape }),
	output: z.object({
		title: z.string(),
		question: z.string(),
		areaName: z.string().nullable(),
		domains: z.array(z.string())
	}),
	example: { roundId: exampleId(2) },
	async work({ roundId }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, roundId, 'storyRound');
		const round = await findRound(tx, organisationId, roundId);
		if (!words || !round) throw new Problem('notFound');
		const { title, text: question, areaName } = words;
		return { title, question, areaName, domains: round.domains };
	}
});

/** Tells a story by a link, without an account, and says how far it may go; the team reads it first. */
export const giveStory = writeOperation({
	name: 'toldStory.give',
	object: 'storyRound',
	summary: { nl: 'Vertel je verhaal', en: 'Tell your story' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		roundId: idShape,
		...storyWords,
		teller: shortText().default('bewoner'),
		...consentInput,
		/** The secret of the page on which it is taken back, made with the form. */
		token: tokenShape()
	}),
	example: {
		...{ id: exampleId(4), roundId: exampleId(2), ...exampleWords },
		...{ scope: 'team' as const, token: exampleToken }
	},
	async work({ happenedOn, ...said }, { tx, actor, clock }) {
		const { organisationId, linkedEntryId } = actor;
		const { roundId, domain, consentUntil } = said;
		const round = await findRound(tx, organisationId, roundId);
		if (!round) throw new Problem('notFound');
		if (linkedEntryId !== roundId) throw new Problem('forbidden');
		if (!round.domains.includes(domain)) throw fieldProblem('domain', 'otherDomain');
		const createdAt = clock();
		const today = dayOf(createdAt);
		if (consentUntil && consentUntil < today) throw fieldProblem('consentUntil', 'dayPassed');
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countWaitingTold(tx, organisationId, roundId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		await addTold(tx, { ...said, organisationId, happenedOn: happenedOn ?? today, createdAt });
		return { id: roundId, version: 1 };
	}
});

/** One's own story by one's own link: what was told and how far it may go. */
export const showOwnStory = readOperation({
	name: 'toldStory.showOwn',
	summary: { nl: 'Lees je eigen verhaal', en: 'Read your own story' },
	audience: ['public'],
	input: z.strictObject({ token: tokenShape() }),
	output: z.object({
		title: z.string().nullable(),
		changed: z.string().nullable(),
		why: z.string().nullable(),
		happenedOn: z.string(),
		scope,
		consentUntil: z.string().nullable(),
		withdrawnOn: z.string().nullable()
	}),
	example: { token: exampleToken },
	async work({ token }, { tx, actor }) {
		const found = await openToldStory(tx, token);
		if (found?.organisationId !== actor.organisationId) throw new Problem('linkOver');
		const { title, changed, why, happenedOn, scope, consentUntil, withdrawnOn } = found;
		return { title, changed, why, happenedOn, scope, consentUntil, withdrawnOn };
	}
});

/** Takes one's own story back by one's own link: at once, from everywhere. Twice is once. */
export const takeOwnStoryBack = writeOperation({
	name: 'ownStoryTakingBack.give',
	object: 'story',
	summary: { nl: 'Neem je verhaal terug', en: 'Take your story back' },
	audience: ['public'],
	input: z.strictObject({ writeId: idShape, token: tokenShape() }),
	example: { writeId: exampleId(9), token: exampleToken },
	rest: { method: 'post', path: '/own-story-withdrawals', tag: 'vinden' },
	async work({ token }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const day = dayOf(clock());
		if (await takeToldBack(tx, token, day)) {
			const told = await openToldStory(tx, token);
			return { id: told!.id, version: 2 };
		}
		// Read after that: the team may have laid it on the table at this very moment.
		const found = await openToldStory(tx, token);
		if (found?.organisationId !== organisationId) throw new Problem('linkOver');
		const { id } = found;
		if (found.withdrawnOn || !found.storyId) return { id, version: 2 };
		const version = await takeBackEverywhere(tx, { organisationId, id, day }, token);
		return { id, version: version ?? 2 };
	}
});

const ofRound = { writeId: idShape, toldId: idShape, roundId: idShape };

async function takeOne(ask: Ask<Write>, roundId: string, toldId: string) {
	const { organisationId } = ask.actor;
	const { held, version } = await hold(ask, roundId, () =>
		findRound(ask.tx, organisationId, roundId)
	);
	const told = await takeTold(ask.tx, organisationId, roundId, toldId);
	if (!told) throw new Problem('notFound');
	return { round: held, told, version };
}

/** Lays a story that was told by link on the table: its words become a story, with the consent its teller gave. */
export const takeToldStory = writeOperation({
	name: 'toldStory.take',
	object: 'story',
	summary: { nl: 'Leg een verteld verhaal op tafel', en: 'Lay a told story on the table' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, toldId: idShape, roundId: idShape }),
	example: { id: exampleId(1), toldId: exampleId(4), roundId: exampleId(2) },
	rest: { method: 'put', path: '/told-stories/{toldId}/stories/{id}', tag: 'vinden' },
	async work({ id, toldId, roundId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { round, told } = await takeOne(ask, roundId, toldId);
		const { token, ...words } = told;
		const today = dayOf(clock());
		if (words.consentUntil && words.consentUntil < today) throw fieldProblem('toldId', 'dayPassed');
		await addNewStory(ask, { ...words, id, toldHow: 'link', areaId: round.areaId });
		await addToken(tx, { organisationId, storyId: id, token });
		await layStory(tx, { organisationId, roundId, storyId: id, createdAt: clock() });
		await removeTold(tx, organisationId, toldId);
		return { id, version: 1 };
	}
});

/** Leaves a story that was told by link for what it is; its teller can still take it back. */
export const keepToldStoryBack = writeOperation({
	name: 'toldStory.keepBack',
	object: 'storyRound',
	summary: { nl: 'Leg een verteld verhaal apart', en: 'Put a told story aside' },
	audience: ['worker'],
	input: z.strictObject(ofRound),
	example: { writeId: exampleId(9), toldId: exampleId(4), roundId: exampleId(2) },
	rest: { method: 'post', path: '/told-stories/{toldId}/puttings-aside', tag: 'vinden' },
	async work({ toldId, roundId }, ask) {
		const { version } = await takeOne(ask, roundId, toldId);
		await keepToldBack(ask.tx, ask.actor.organisationId, toldId);
		return { id: roundId, version };
	}
});

/** What came in by link at a round and is not on the table yet; only the team that keeps the round reads it. */
export const listToldStories = readOperation({
	name: 'toldStory.list',
	summary: { nl: 'Verhalen die binnenkwamen', en: 'Stories that came in' },
	audience: ['worker'],
	input: z.strictObject({ roundId: idShape }),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string().nullable(),
			teller: z.string().nullable(),
			ownName: z.string().nullable(),
			changed: z.string().nullable(),
			why: z.string().nullable(),
			happenedOn: z.string(),
			domain: z.string(),
			scope,
			consentUntil: z.string().nullable(),
			state: z.enum(['waiting', 'keptBack', 'withdrawn']),
			withdrawnOn: z.string().nullable()
		})
	),
	example: { roundId: exampleId(2) },
	rest: { method: 'get', path: '/story-rounds/{roundId}/told-stories', tag: 'vinden' },
	async work({ roundId }, { tx, actor: { organisationId } }) {
		const found = await findTold(tx, organisationId, roundId);
		return found.map(({ createdAt: _, ...told }) => told);
	}
});
