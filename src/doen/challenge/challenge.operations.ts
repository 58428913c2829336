import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	hold,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import { gap } from '#denken/index.ts';
import {
	Problem,
	anyText,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
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
import {
	challengeAsksReason,
	challengeMoves,
	challengeNexts,
	challengeStates,
	mayReview,
	saves,
	type ChallengeState
} from './challenge.rules.ts';
import {
	addChallenge,
	addChallengeState,
	changeChallengeRow,
	findChallenge,
	findChallenges,
	findChallengeStates
} from './challenge.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const state = z.enum(challengeStates as [ChallengeState, ...ChallengeState[]]);
const amount = () =>
	maybe(z.int({ error: 'notAnAmount' }).min(0, 'notAnAmount').max(2_000_000_000));
/** On the ladder of the role of government (methods.md 4.3): 1 regulate to 5 let go. */
const role = maybe(z.coerce.number().int().min(1).max(5));

const fields = {
	/** The task. */
	title: shortText(),
	/** What is proposed. */
	text: anyText(5000).default(''),
	owner: shortText(),
	currentProvider: optionalText(200),
	currentService: optionalText(),
	currentCents: amount(),
	offeredService: optionalText(),
	bidCents: amount(),
	addedValue: optionalText(),
	quality: optionalText(),
	continuity: optionalText(),
	support: optionalText(),
	risks: optionalText(),
	criteria: optionalText(),
	roleWanted: role,
	roleOffered: role
};
const example = {
	...{ title: 'Beheer van Het Weefgetouw', owner: 'Vereniging Spindelkracht' },
	...{ text: 'Wij houden het wijkcentrum open.', currentCents: 8_600_000, bidCents: 7_900_000 },
	...{ roleWanted: 4, roleOffered: 2 }
};
const readText = z.string().nullable();
const fieldsRead = {
	...{ owner: z.string(), state, currentProvider: readText, currentService: readText },
	...{ currentCents: z.int().nullable(), bidCents: z.int().nullable(), offeredService: readText },
	...{ addedValue: readText, quality: readText, continuity: readText, support: readText },
	...{ risks: readText, criteria: readText },
	...{ roleWanted: z.int().nullable(), roleOffered: z.int().nullable() },
	/** What was said when it was looked back on; empty until then. */
	...{ reviewCriteria: readText, reviewWorked: readText, reviewNotWorked: readText },
	...{ reviewResidents: readText, reviewedOn: readText },
	reviewNext: z.enum(challengeNexts).nullable(),
	/** How many steps what is offered stands from what is wanted; below zero government keeps more in hand. */
	roleGap: z.int().nullable(),
	/** What the bid saves in a year, in cents; below zero it costs more. */
	saves: z.int().nullable()
};
type Row = NonNullable<Awaited<ReturnType<typeof findChallenge>>>;
const told = (row: Row) => ({
	...row,
	roleGap: gap(row.roleWanted, row.roleOffered),
	saves: saves(row.currentCents, row.bidCents)
});

/** @throws Problem notFound or forbidden */
async function take(ask: Pick<Ask<Write>, 'tx' | 'actor'>, id: string) {
	const find = () => findChallenge(ask.tx, ask.actor.organisationId, id);
	const { held: challenge, version } = await hold(ask, id, find);
	return { challenge, version };
}

/** Begins a right to challenge: a group of residents wants to take a task over from the municipality. */
export const beginChallenge = writeOperation({
	name: 'challenge.begin',
	object: 'challenge',
	summary: { nl: 'Begin met het uitdaagrecht', en: 'Begin a right to challenge' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, ...fields, areaId: maybe(idShape), since: dayShape().optional() },
		/** The initiative or plan it is asked for. */
		asksForId: maybe(idShape)
	}),
	example: { id: exampleId(1), ...example },
	rest: { method: 'put', path: '/challenges/{id}', tag: 'doen' },
	async work({ id, title, text, areaId, since, asksForId, ...own }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const asked = asksForId ? await findEntry(tx, organisationId, asksForId) : undefined;
		if (asksForId && asked?.kind !== 'initiative' && asked?.kind !== 'plan')
			throw fieldProblem('asksForId', 'unknownEntry');
		const createdAt = clock();
		const day = since ?? dayOf(createdAt);
		const where = areaId ?? asked?.areaId ?? null;
		const thought = await newThought(ask, { areaId: where, title, text, happenedOn: day });
		await addEntry(tx, { ...thought, id, kind: 'challenge' }, own.owner);
		await addChallenge(tx, { organisationId, id, ...own, state: 'exploring' });
		const beginning = { state: 'exploring' as const, since: day, byWhom: null, reason: null };
		const row = { organisationId, id: newId(), challengeId: id, createdAt };
		await addChallengeState(tx, { ...row, ...beginning });
		if (asksForId) {
			const link = { organisationId, fromId: id, toId: asksForId, createdAt };
			await addLink(tx, { ...link, role: 'asksFor' });
		}
		return { id, version: 1 };
	}
});

/** Changes what is known of a challenge; what is left out is emptied. */
export const changeChallenge = writeOperation({
	name: 'challenge.change',
	object: 'challenge',
	summary: { nl: 'Schrijf verder aan een uitdaging', en: 'Write on in a challenge' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...fields }),
	example: { writeId: exampleId(9), id: exampleId(1), ...example },
	rest: { method: 'post', path: '/challenges/{id}/changes', tag: 'doen' },
	async work({ writeId: _, id, title, text, ...own }, ask) {
		const { organisationId } = ask.actor;
		await take(ask, id);
		await changeChallengeRow(ask.tx, organisationId, id, own);
		return { id, version: (await changeEntryText(ask.tx, organisationId, id, title, text))! };
	}
});

/** Says how it goes on; a rejection says why. */
export const moveChallenge = writeOperation({
	name: 'challenge.move',
	object: 'challenge',
	summary: { nl: 'Zeg hoe het met een uitdaging staat', en: 'Say how a challenge stands' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, state, since: dayShape().optional() },
		/** A body or role, never a name. */
		byWhom: optionalText(200),
		reason: optionalText()
	}),
	example: { writeId: exampleId(9), id: exampleId(1), state: 'notified' } as const,
	rest: { method: 'post', path: '/challenges/{id}/moves', tag: 'doen' },
	async work({ id, state: to, since, byWhom, reason }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { challenge, version } = await take(ask, id);
		if (!challengeMoves(challenge.state).includes(to)) throw fieldProblem('state', 'noSuchMove');
		if (challengeAsksReason(challenge.state, to) && !reason)
			throw fieldProblem('reason', 'moveReason');
		const createdAt = clock();
		const day = since ?? dayOf(createdAt);
		const [last] = await findChallengeStates(tx, organisationId, id);
		if (last && day < last.since) throw fieldProblem('since', 'beforeLastState');
		await changeChallengeRow(tx, organisationId, id, { state: to });
		const row = { organisationId, id: newId(), challengeId: id, createdAt };
		await addChallengeState(tx, { ...row, state: to, since: day, byWhom, reason });
		return { id, version };
	}
});

/** Looks back on it, by what was agreed to look back on: whether it was tried, granted or rejected. */
export const reviewChallenge = writeOperation({
	name: 'challenge.review',
	object: 'challenge',
	summary: { nl: 'Kijk terug op een uitdaging', en: 'Look back on a challenge' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, reviewedOn: dayShape().optional() },
		...{ reviewCriteria: optionalText(), reviewWorked: optionalText() },
		/** What residents say, as a group. */
		...{ reviewNotWorked: optionalText(), reviewResidents: optionalText() },
		reviewNext: z.enum(challengeNexts)
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), reviewNext: 'changes' as const },
		reviewWorked: 'Twee avonden per week open, met 14 vrijwilligers.'
	},
	rest: { method: 'post', path: '/challenges/{id}/reviews', tag: 'doen' },
	async work({ writeId: _, id, reviewedOn, ...review }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { challenge, version } = await take(ask, id);
		if (!mayReview(challenge.state)) throw fieldProblem('reviewNext', 'nothingToReview');
		const { reviewWorked, reviewNotWorked, reviewResidents, reviewCriteria } = review;
		if (!reviewWorked && !reviewNotWorked && !reviewResidents && !reviewCriteria)
			throw fieldProblem('reviewWorked', 'empty');
		const day = reviewedOn ?? dayOf(clock());
		const [last] = await findChallengeStates(tx, organisationId, id);
		if (last && day < last.since) throw fieldProblem('reviewedOn', 'beforeLastState');
		await changeChallengeRow(tx, organisationId, id, { ...review, reviewedOn: day });
		return { id, version };
	}
});

export const listChallenges = readOperation({
	name: 'challenge.list',
	summary: { nl: 'Wat bewoners willen overnemen', en: 'What residents want to take over' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(
		z.object({
			...{ id: idShape, title: z.string(), text: z.string(), owner: z.string(), state },
			areaName: z.string().nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/challenges', tag: 'doen' },
	work: ({ limit }, { tx, actor }) => findChallenges(tx, actor.organisationId, limit)
});

/** A challenge whole: both roles with the gap, what it costs now and what is bid, and how it went. */
export const showChallenge = readOperation({
	name: 'challenge.show',
	summary: { nl: 'Lees een uitdaging', en: 'Read a challenge' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...fieldsRead,
		/** How it came here, the newest first. */
		states: z.array(
			z.object({ id: idShape, state, since: z.string(), byWhom: readText, reason: readText })
		),
		moves: z.array(z.object({ state, asksReason: z.boolean() })),
		/** Whether there is something to look back on. */
		mayReview: z.boolean()
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/challenges/{id}', tag: 'doen' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'challenge');
		const found = await findChallenge(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		return {
			...{ ...told(found), ...words },
			states: await findChallengeStates(tx, organisationId, id),
			moves: challengeMoves(found.state).map((to) => ({
				...{ state: to, asksReason: challengeAsksReason(found.state, to) }
			})),
			mayReview: mayReview(found.state)
		};
	}
});
