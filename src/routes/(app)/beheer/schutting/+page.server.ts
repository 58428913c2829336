import { newId, perform, type WriteOperation } from '#kernel/index.ts';
import {
	addNeighbour,
	letNeighboursSearch,
	listNeighbours,
	retryNeighbour,
	stopNeighbour
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	newId: newId(),
	...(await perform(listNeighbours, {}, contextOf(event)))
});

const does =
	<I extends z.ZodType<{ writeId?: string; id?: string }>>(
		operation: WriteOperation<I>,
		more = {}
	) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			input: ({ form: _, ...values }) => ({ ...values, ...more }),
			done: () => redirect(303, '/beheer/schutting')
		});
const writes = () => ({ writeId: newId() });

export const actions: Actions = {
	open: (event) => does(letNeighboursSearch, { ...writes(), open: 'yes' })(event),
	close: (event) => does(letNeighboursSearch, { ...writes(), open: 'no' })(event),
	add: (event) => does(addNeighbour)(event),
	retry: (event) => does(retryNeighbour, writes())(event),
	stop: (event) => does(stopNeighbour, writes())(event)
};
