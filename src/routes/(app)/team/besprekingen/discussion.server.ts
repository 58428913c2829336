import { newId, type WriteOperation } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';

type Writes = z.ZodType<{ writeId?: string; id?: string }>;
interface How {
	/** Whether it adds something under the id that the form carries. */
	anew: boolean;
	lists?: readonly string[];
	/** By which name the operation knows the discussion. */
	key?: string;
}

/** A form action of a discussion: afterwards the page goes on in the round that was open. */
export const acts =
	<I extends Writes>(operation: WriteOperation<I>, { anew, lists, key = 'discussionId' }: How) =>
	(event: RequestEvent) =>
		answer(event, operation, {
			...(lists && { lists }),
			input: ({ form: _, ronde: __, ...values }) => ({
				...(anew ? {} : { writeId: newId() }),
				...values,
				[key]: event.params.id
			}),
			done: (___, { form, ronde }) => {
				const round = ronde ? `?ronde=${encodeURIComponent(String(ronde))}` : '';
				redirect(303, `${event.url.pathname}${round}#${encodeURIComponent(String(form ?? ''))}`);
			}
		});

/** An id for each form on a page that adds something. */
export const idsFor = (names: readonly string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, newId()]));
