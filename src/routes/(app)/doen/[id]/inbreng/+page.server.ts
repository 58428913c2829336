import {
	addShare,
	changeOthersShare,
	changeShare,
	noteHours,
	noteOthers,
	removeShare,
	showShare
} from '#doen/index.ts';
import { dayOf, letsIn, newId, perform, type WriteOperation } from '#kernel/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { pathOf } from '../../../paths.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const share = await perform(showShare, { id: event.params.id }, contextOf(event));
	return {
		...{ share, newId: newId(), back: pathOf(share.kind, share.id) },
		isWorker: letsIn(['worker'], event.locals.actor.roles)
	};
};

/** What was typed as hours: 3 or 1,5. */
const hoursOf = (typed: unknown) =>
	typed === undefined ? undefined : Number(String(typed).trim().replace(',', '.'));
const withHours = ({ hours, ...values }: Values): Values => ({ ...values, hours: hoursOf(hours) });
const changing = (values: Values): Values => ({ writeId: newId(), ...values });
const ending = (values: Values): Values => ({ ...changing(values), until: dayOf(new Date()) });

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any write of a share */
type AnyWrite = WriteOperation<any>;
const write =
	(operation: AnyWrite, input: (values: Values) => Values = (values) => values) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			lists: ['verbs', 'supported'],
			input: ({ form: _, ...values }) => ({ ...input(values), entryId: event.params.id }),
			done: (_, { form }) => redirect(303, `${event.url.pathname}#${String(form ?? '')}`)
		});

export const actions: Actions = {
	worker: write(addShare),
	end: write(changeShare, ending),
	hours: write(noteHours, withHours),
	others: write(noteOthers, withHours),
	endOthers: write(changeOthersShare, ending),
	remove: write(removeShare, changing)
};
