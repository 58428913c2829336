import { newId, type WriteOperation } from '#kernel/index.ts';
import { answer, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';

type Writes = z.ZodType<{ writeId?: string; id?: string }>;
interface Part {
	/** By which name the operation knows the entry of this page. */
	key: string;
	reshape?: (values: Values) => Values;
	/** Names of fields of which several may be chosen. */
	lists?: readonly string[];
}

/**
 * Form actions of a page that holds several forms. The hidden field `form` says which of them a refusal belongs to; after
 * it was done the page goes on there.
 */
const partAction =
	<I extends Writes>(
		operation: WriteOperation<I>,
		{ key, reshape = (values) => values, lists }: Part,
		write: () => object
	) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			...(lists && { lists }),
			input: ({ form: _, ...values }) => ({
				...write(),
				...reshape(values),
				[key]: event.params.id
			}),
			done: (_, { form }) =>
				redirect(303, `${event.url.pathname}#${encodeURIComponent(String(form ?? ''))}`)
		});

/** Adds something under the id that the form carries. */
export const adds = <I extends Writes>(operation: WriteOperation<I>, part: Part) =>
	partAction(operation, part, () => ({}));

/** Changes or removes something that is there. */
export const changes = <I extends Writes>(operation: WriteOperation<I>, part: Part) =>
	partAction(operation, part, () => ({ writeId: newId() }));
