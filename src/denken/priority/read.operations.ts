import { wordsOf, wordsShape } from '#community/index.ts';
import { Problem, dayOf, idShape, readOperation, type Ask, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { takesVotes } from './ballot.rules.ts';
import { methods, states, type Ballot, type State } from './ballot.schema.ts';
import { findBallots, findClosedBallots } from './ballot.store.ts';
import { firstOf, outcomes, toldOutside, type Outcomes } from './outcome.rules.ts';
import { whole } from './priority.ask.ts';
import { decisionToldShape, exampleId, optionShape, outcomesShape } from './priority.schema.ts';
import { findDecisionTold, findPriorities, findScores, keeps } from './priority.store.ts';
import { besideEachOther, highest, weigh } from './weighing.rules.ts';

type Asked = Pick<Ask<Read>, 'tx' | 'actor'>;
type Whole = Awaited<ReturnType<typeof whole>>;

const inRound = (ballots: readonly Ballot[], round: number) =>
	ballots.filter((one) => one.round === round);

/** What came of each round for this reader: the team sees all of it, others what may be told once it is closed. */
async function roundsOf({ tx, actor: { organisationId } }: Asked, found: Whole) {
	const { priority, options, entry } = found;
	const ids = options.map(({ id }) => id);
	const mayCount = await keeps(tx, organisationId, entry.id);
	const ballots = mayCount
		? await findBallots(tx, organisationId, entry.id)
		: await findClosedBallots(tx, organisationId, entry.id);
	const rounds = Array.from({ length: priority.round }, (_, index) => {
		const all = outcomes(priority.method, ids, inRound(ballots, index + 1));
		return { round: index + 1, outcomes: mayCount ? all : toldOutside(all) };
	});
	return { mayCount, ballots: mayCount ? ballots : [], rounds };
}

/**
 * What came of the last round of a vote for this reader, and whether it was closed.
 * @throws Problem notFound when the question is not there for this reader
 */
export async function outcomeOf(
	ask: Asked,
	priorityId: string
): Promise<{ state: State; outcomes: Outcomes | null }> {
	const found = await whole(ask, priorityId);
	const { rounds } = await roundsOf(ask, found);
	return { state: found.priority.state, outcomes: rounds.at(-1)?.outcomes ?? null };
}

const settings = {
	method: z.enum(methods),
	state: z.enum(states),
	closesOn: z.string().nullable()
};

/** Questions to choose from. */
export const listPriorities = readOperation({
	name: 'priority.list',
	summary: { nl: 'Waaruit gekozen wordt', en: 'What is chosen from' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: idShape,
			title: z.string(),
			happenedOn: z.string(),
			areaName: z.string().nullable(),
			...settings
		})
	),
	example: {},
	rest: { method: 'get', path: '/priorities', tag: 'denken' },
	work: (_, { tx, actor }) => findPriorities(tx, actor.organisationId)
});

/** One question: options, criteria, what professionals weigh, and apart from that what residents voted. */
export const showPriority = readOperation({
	name: 'priority.show',
	summary: { nl: 'Lees een keuze', en: 'Read a choice' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...settings,
		dots: z.int(),
		mostOnOne: z.int(),
		round: z.int(),
		papersOut: z.int().nullable(),
		peoplePresent: z.int().nullable(),
		options: z.array(optionShape),
		criteria: z.array(
			z.object({ id: idShape, name: z.string(), weight: z.int(), setBy: z.string() })
		),
		scores: z.array(
			z.object({
				who: z.string(),
				optionId: idShape,
				criterionId: idShape,
				score: z.int().nullable()
			})
		),
		weighed: z.array(
			z.object({
				optionId: idShape,
				sum: z.int(),
				most: z.int(),
				unknown: z.int(),
				share: z.number().nullable()
			})
		),
		/** Whether this reader counts the votes. */
		mayCount: z.boolean(),
		/** Whether somebody voted, so that the options stay; known to who counts. */
		hasVotes: z.boolean(),
		/** Counted by hand, newest last, so that a slip can be taken back. */
		entered: z.array(
			z.object({ id: idShape, way: z.enum(['paper', 'meeting']), round: z.int(), count: z.int() })
		),
		/** Per round what came of it; null where this reader is told nothing (yet). */
		rounds: z.array(z.object({ round: z.int(), outcomes: outcomesShape.nullable() })),
		/** What residents put first and professionals weigh highest, side by side and never added up. */
		residentsFirst: z.array(idShape),
		professionalsFirst: z.array(idShape),
		beside: z.enum(['same', 'partly', 'differ']).nullable()
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/priorities/{id}', tag: 'denken' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'priority');
		if (!words) throw new Problem('notFound');
		const found = await whole(ask, id);
		const { options, criteria, priority } = found;
		const scores = await findScores(tx, organisationId, id);
		const { mayCount, ballots, rounds } = await roundsOf(ask, found);
		const weighed = weigh(
			options.map((one) => one.id),
			criteria,
			scores
		);
		const last = rounds.at(-1)?.outcomes;
		const [residentsFirst, professionalsFirst] = [last ? firstOf(last.all) : [], highest(weighed)];
		return {
			...{ ...priority, ...words, options, criteria, scores, weighed, mayCount, rounds },
			hasVotes: ballots.length > 0,
			entered: ballots.flatMap(({ id: ballotId, way, round, count }) =>
				way === 'link' ? [] : { id: ballotId!, way, round, count }
			),
			...{ residentsFirst, professionalsFirst },
			beside: besideEachOther(residentsFirst, professionalsFirst)
		};
	}
});

/** The vote as who opens the link sees it; when it is closed, what came of it and what was decided. */
export const openBallot = readOperation({
	name: 'ballot.open',
	summary: { nl: 'Open een stembiljet', en: 'Open a ballot' },
	audience: ['public'],
	input: z.strictObject({ priorityId: idShape }),
	output: z.object({
		id: idShape,
		title: z.string(),
		text: z.string(),
		...settings,
		dots: z.int(),
		mostOnOne: z.int(),
		round: z.int(),
		takesVotes: z.boolean(),
		options: z.array(optionShape),
		outcomes: outcomesShape.nullable(),
		decision: decisionToldShape.nullable()
	}),
	example: { priorityId: exampleId(1) },
	async work({ priorityId }, ask) {
		const { tx, actor, clock } = ask;
		const found = await whole(ask, priorityId);
		const { entry, priority, options } = found;
		const ids = options.map(({ id }) => id);
		// Also who keeps the vote sees here what everybody sees by the link.
		const closed = await findClosedBallots(tx, actor.organisationId, priorityId);
		const last = inRound(closed, priority.round);
		return {
			...{ ...priority, title: entry.title, text: entry.text, options },
			takesVotes: takesVotes(priority, dayOf(clock())),
			outcomes: toldOutside(outcomes(priority.method, ids, last)),
			decision: await findDecisionTold(tx, actor.organisationId, priorityId)
		};
	}
});
