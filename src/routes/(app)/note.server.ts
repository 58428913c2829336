import { answer } from '#web/index.ts';
import { noteObservation } from '#zien/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';

/** The note sheet is sent: a promise or a question that was left empty is no promise or question. */
export const note = (event: RequestEvent) =>
	answer(event, noteObservation, {
		lists: ['facets'],
		input: ({ promise, question, ...values }) => ({
			...values,
			...(promise?.text && { promise }),
			...(question?.text && { question })
		}),
		done: ({ id }) => redirect(303, `/zien/${id}?nieuw`)
	});
