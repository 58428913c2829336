import { countChange } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { checkBallot, takesVotes, type Given } from './ballot.rules.ts';
import { ballotShape, type Content } from './ballot.schema.ts';
import { addBallot, countSince, findBallots, keepHandled, removeBallot } from './ballot.store.ts';
import { whole } from './priority.ask.ts';
import { exampleId } from './priority.schema.ts';
import { changePriority } from './priority.store.ts';

/** More ballots by one link than this, within so many minutes, are no meeting with phones but a machine. */
const most = 200;
const withinMinutes = 10;

type Whole = Awaited<ReturnType<typeof whole>>;

/** @throws Problem naming what is wrong with the ballot */
function contentOf({ priority, options }: Whole, given: Given, voters?: number): Content {
	const vote = { ...priority, optionIds: options.map(({ id }) => id) };
	const checked = checkBallot(vote, given, voters);
	if ('fault' in checked) throw fieldProblem(checked.fault.path, checked.fault.key);
	return checked.content;
}

/** Votes by a link, without an account: one form is one ballot, and nobody who votes is followed (75). */
export const giveBallot = writeOperation({
	name: 'ballot.give',
	object: 'ballot',
	summary: { nl: 'Stem', en: 'Vote' },
	audience: ['public'],
	input: z.strictObject({ id: idShape, priorityId: idShape, ...ballotShape }),
	example: { id: exampleId(5), priorityId: exampleId(1), dots: { [exampleId(2)]: 2 } },
	async work({ id, priorityId, ...given }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		// Only the link itself lets in: what is public may be read by everybody, and is not voted on by everybody.
		if (actor.linkedEntryId !== priorityId) throw new Problem('notFound');
		const found = await whole(ask, priorityId);
		const createdAt = clock();
		if (found.priority.state === 'preparing') throw new Problem('voteNotOpen');
		if (!takesVotes(found.priority, dayOf(createdAt))) throw new Problem('voteClosed');
		const content = contentOf(found, given);
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countSince(tx, organisationId, priorityId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		const { round } = found.priority;
		await addBallot(tx, {
			...{ organisationId, id, priorityId, way: 'link', round, count: 1, content, createdAt }
		});
		return { id, version: 1 };
	}
});

/** The question of a ballot that a worker counts, and the new version of its entry. */
async function counted(ask: Ask<Write>, priorityId: string) {
	const found = await whole(ask, priorityId);
	// Two who count at the same moment wait for each other here, so together they do not count too many.
	const version = await countChange(ask.tx, ask.actor.organisationId, priorityId);
	if (version === undefined) throw new Problem('forbidden');
	if (found.priority.state === 'preparing') throw new Problem('voteNotOpen');
	if (found.priority.state === 'closed') throw new Problem('voteClosed');
	return { found, version };
}

/**
 * Counts ballots on paper or hands at a meeting: identical ballots with how many there are, or for dots the totals per
 * option of so many voters together. Never more votes than sheets handed out, or people present.
 */
export const enterBallot = writeOperation({
	name: 'ballot.enter',
	object: 'ballot',
	summary: { nl: 'Tel stemmen op papier', en: 'Count votes on paper' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		priorityId: idShape,
		way: z.enum(['paper', 'meeting']),
		/** How many voters gave exactly this, or made up these totals together. */
		count: z.coerce.number().int().min(1).max(100_000).default(1),
		/** Dots: what is filled in are totals per option. */
		totals: z.boolean().default(false),
		/** How many sheets were handed out, or people were present, in this round; once is enough. */
		voters: z.coerce.number().int().min(0).max(100_000).optional(),
		...ballotShape
	}),
	example: {
		...{ id: exampleId(5), priorityId: exampleId(1), way: 'paper', count: 12, totals: true },
		...{ voters: 20, dots: { [exampleId(2)]: 18, [exampleId(3)]: 9 } }
	},
	rest: { method: 'put', path: '/ballots/{id}', tag: 'denken' },
	async work({ id, priorityId, way, count, totals, voters, ...given }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { found, version } = await counted(ask, priorityId);
		const { round, papersOut, peoplePresent } = found.priority;
		const content = contentOf(found, given, totals ? count : undefined);
		const known = voters ?? (way === 'paper' ? papersOut : peoplePresent);
		if (known === null) throw fieldProblem('voters', 'votersFirst');
		const before = (await findBallots(tx, organisationId, priorityId))
			.filter((one) => one.way === way && one.round === round)
			.reduce((all, one) => all + one.count, 0);
		if (before + count > known)
			throw fieldProblem('count', way === 'paper' ? 'morePapersThanOut' : 'moreVotesThanPeople');
		const field = way === 'paper' ? 'papersOut' : 'peoplePresent';
		await changePriority(tx, organisationId, priorityId, { [field]: known });
		await addBallot(tx, {
			...{ organisationId, id, priorityId, way, round, count, content, createdAt: clock() }
		});
		return { id: priorityId, version };
	}
});

/** Takes back what was counted by hand, when somebody typed it wrong; a vote by link is nobody's to take back. */
export const removeABallot = writeOperation({
	name: 'ballot.remove',
	object: 'ballot',
	summary: { nl: 'Haal een telling weg', en: 'Take a count back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, priorityId: idShape }),
	example: { writeId: exampleId(9), id: exampleId(5), priorityId: exampleId(1) },
	rest: { method: 'post', path: '/ballots/{id}/removals', tag: 'denken' },
	async work({ id, priorityId }, ask) {
		const { version } = await counted(ask, priorityId);
		if (!(await removeBallot(ask.tx, ask.actor.organisationId, priorityId, id)))
			throw new Problem('notFound');
		return { id: priorityId, version };
	}
});

/** Says in words what was done with an objection, and whether it still stands. */
export const handleObjection = writeOperation({
	name: 'objection.handle',
	object: 'ballot',
	summary: {
		nl: 'Zeg wat er met een bezwaar is gedaan',
		en: 'Say what was done with an objection'
	},
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		priorityId: idShape,
		ballotId: idShape,
		optionId: idShape,
		done: shortText(1000),
		resolved: z.boolean().default(false)
	}),
	example: {
		...{ writeId: exampleId(9), priorityId: exampleId(1), ballotId: exampleId(5) },
		...{ optionId: exampleId(2), done: 'De stoep blijft 1,20 m vrij.', resolved: true }
	},
	rest: { method: 'post', path: '/ballots/{ballotId}/objections', tag: 'denken' },
	async work({ priorityId, ballotId, optionId, done, resolved }, ask) {
		const { organisationId } = ask.actor;
		await whole(ask, priorityId);
		const version = await countChange(ask.tx, organisationId, priorityId);
		if (version === undefined) throw new Problem('forbidden');
		const ballots = await findBallots(ask.tx, organisationId, priorityId);
		const ballot = ballots.find(({ id }) => id === ballotId);
		if (ballot?.content.kind !== 'consent') throw new Problem('notFound');
		if (ballot.content.stances[optionId]?.stance !== 'object')
			throw fieldProblem('optionId', 'unknownOption');
		const handled = { ...ballot.handled, [optionId]: { done, resolved } };
		await keepHandled(ask.tx, organisationId, ballotId, handled);
		return { id: priorityId, version };
	}
});
