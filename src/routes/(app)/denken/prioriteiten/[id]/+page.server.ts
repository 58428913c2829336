import { listEntries, walkWhy } from '#community/index.ts';
import {
	changeAPriority,
	closeVote,
	copyPriority,
	enterBallot,
	handleObjection,
	listDecisions,
	listSources,
	nextRound,
	openVote,
	removeABallot,
	setCriteria,
	setOptions,
	showPriority,
	weighOptions
} from '#denken/index.ts';
import { newId, perform, type WriteOperation } from '#kernel/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { linesOf } from '../lines.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const priority = await perform(showPriority, { id }, context);
	const [thread, sources, decisions, links, plans] = await Promise.all([
		perform(walkWhy, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(listDecisions, { priorityId: id }, context),
		linksOf(event, id),
		perform(listEntries, { kinds: ['plan', 'theme'], limit: 100 }, context)
	]);
	return {
		...{ priority, thread, sources, decisions, links, plans },
		...{ newLinkId: newId(), newBallotId: newId(), newCopyId: newId() }
	};
};

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any write of this page */
type AnyWrite = WriteOperation<any>;

/** `form` says which form of the page it is; what it is called is no part of what is written. */
const plain = (values: Values): Values =>
	Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'form'));

/** A step that changes this question and comes back to a place on its page. */
const step =
	(operation: AnyWrite, place: string, input: (values: Values) => object = (values) => values) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			input: (values) => ({ writeId: newId(), ...input(plain(values)) }),
			done: () => redirect(303, `${event.url.pathname}#${place}`)
		});

/** Rows with an empty name were taken away. */
const rowsWith = (rows: unknown, name: string) =>
	(Array.isArray(rows) ? rows : []).filter((row: Values) => row[name]) as object[];

export const actions: Actions = {
	...linkActions,
	...keepActions('/denken/prioriteiten'),
	change: step(changeAPriority, 'vraag'),
	options: step(setOptions, 'keuzes', ({ id, options, moreOptions }) => ({
		id,
		options: [...rowsWith(options, 'text'), ...linesOf(moreOptions).map((text) => ({ text }))]
	})),
	criteria: step(setCriteria, 'criteria', ({ id, criteria }) => ({
		id,
		criteria: rowsWith(criteria, 'name')
	})),
	weigh: step(weighOptions, 'wegen', ({ scores = {}, ...values }) => ({ ...values, scores })),
	open: step(openVote, 'stemmen'),
	close: step(closeVote, 'stemmen'),
	round: step(nextRound, 'stemmen'),
	takeBack: step(removeABallot, 'stemmen'),
	handle: step(handleObjection, 'stemmen', ({ resolved, ...values }) => ({
		...values,
		resolved: resolved === 'yes'
	})),
	enter: (event) =>
		answer(event, enterBallot, {
			input: ({ kind, ...values }) => ({ ...plain(values), totals: kind === 'totals' }),
			done: () => redirect(303, `${event.url.pathname}#stemmen`)
		}),
	copy: (event) =>
		answer(event, copyPriority, {
			done: ({ id }) => redirect(303, `/denken/prioriteiten/${id}`)
		})
};
