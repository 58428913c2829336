import { countChange } from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { whole } from './priority.ask.ts';
import { exampleId } from './priority.schema.ts';
import { changePriority } from './priority.store.ts';

/** Opens the vote, with a last day for the link or without one. */
export const openVote = writeOperation({
	name: 'priority.open',
	object: 'priority',
	summary: { nl: 'Open de stemming', en: 'Open the vote' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, closesOn: maybe(agreedDayShape()) }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/priorities/{id}/openings', tag: 'denken' },
	async work({ id, closesOn }, ask) {
		const { organisationId } = ask.actor;
		const { priority, options } = await whole(ask, id);
		const version = await countChange(ask.tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		if (priority.state === 'closed') throw new Problem('voteStaysClosed');
		if (options.length < (priority.method === 'consent' ? 1 : 2))
			throw new Problem('tooFewOptions');
		if (closesOn && closesOn < dayOf(ask.clock())) throw fieldProblem('closesOn', 'dayPassed');
		await changePriority(ask.tx, organisationId, id, { state: 'open', closesOn });
		return { id, version };
	}
});

/** Closes the vote: from now on its readers see what came of it. */
export const closeVote = writeOperation({
	name: 'priority.close',
	object: 'priority',
	summary: { nl: 'Sluit de stemming', en: 'Close the vote' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/priorities/{id}/closings', tag: 'denken' },
	async work({ id }, ask) {
		const { organisationId } = ask.actor;
		const { priority } = await whole(ask, id);
		const version = await countChange(ask.tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		if (priority.state === 'preparing') throw new Problem('voteNotOpen');
		if (priority.state === 'closed') throw new Problem('voteClosed');
		await changePriority(ask.tx, organisationId, id, { state: 'closed' });
		return { id, version };
	}
});

/** Begins the next consent round: what was done with the objections is told, and everybody is asked again. */
export const nextRound = writeOperation({
	name: 'priority.nextRound',
	object: 'priority',
	summary: { nl: 'Begin de volgende instemmingsronde', en: 'Begin the next consent round' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/priorities/{id}/rounds', tag: 'denken' },
	async work({ id }, ask) {
		const { organisationId } = ask.actor;
		const { priority } = await whole(ask, id);
		const version = await countChange(ask.tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		if (priority.state === 'preparing') throw new Problem('voteNotOpen');
		if (priority.method !== 'consent') throw new Problem('voteStaysClosed');
		const fresh = { closesOn: null, papersOut: null, peoplePresent: null };
		const round = priority.round + 1;
		await changePriority(ask.tx, organisationId, id, { ...fresh, state: 'open', round });
		return { id, version };
	}
});
