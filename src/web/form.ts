import {
	Problem,
	perform,
	type Context,
	type Receipt,
	type Sentence,
	type WriteOperation
} from '#kernel/index.ts';
import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { contextOf } from './context.ts';
import { formValues, type Values } from './form.rules.ts';

/** What a form gets back after a refusal: the sentence, a sentence per field, and all that was typed. */
export interface Refused {
	problem: Sentence;
	fields: Record<string, Sentence>;
	values: Values;
}

/**
 * What was typed into the form of this request.
 * @throws Problem when the body is no form
 */
export const readForm = async (
	event: Pick<RequestEvent, 'request'>,
	lists?: readonly string[]
): Promise<Values> => formValues(await readFormData(event), lists);

/**
 * The form of this request as it came in, with its files.
 * @throws Problem when the body is no form
 */
export const readFormData = ({ request }: Pick<RequestEvent, 'request'>): Promise<FormData> =>
	request.formData().catch((error: unknown) => {
		// A body that is too large is refused by the server itself, with a status of its own.
		throw error instanceof TypeError ? new Problem('invalidInput') : error;
	});

/** A refusal as the answer of a form action: nothing typed is lost. */
export const refused = (problem: Problem, values: Values) =>
	fail<Refused>(problem.status, {
		problem: problem.sentence,
		fields: Object.fromEntries(problem.fields.map(({ path, sentence }) => [path, sentence])),
		values
	});

interface Answer {
	/** Turns what was typed into the input of the operation; without it the fields are the input. */
	input?: (values: Values) => unknown;
	lists?: readonly string[];
	/** The form, where it was read already. */
	data?: FormData;
	/** Who asks, where that is not simply who is signed in. */
	context?: Context;
	/** Where it goes on after it was done: a redirect. */
	done: (receipt: Receipt, values: Values) => never | Promise<never>;
}

/** A form action that performs a write: on a refusal the form comes back with its sentences and what was typed. */
export async function answer<I extends z.ZodType<{ writeId?: string; id?: string }>>(
	event: RequestEvent,
	operation: WriteOperation<I>,
	{ input = (values) => values, lists = [], data, context = contextOf(event), done }: Answer
): Promise<ActionFailure<Refused>> {
	const values = data ? formValues(data, lists) : await readForm(event, lists);
	let receipt: Receipt;
	try {
		receipt = await perform(operation, input(values) as z.input<I>, context);
	} catch (error) {
		if (error instanceof Problem) return refused(error, values);
		throw error;
	}
	return done(receipt, values);
}
