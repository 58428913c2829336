import { listTimes } from '#doen/index.ts';
import { newId, perform, type Context, type WriteOperation } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';

/** The activity of this page and the one of its times that the address asks for: without a good one the nearest. */
export async function timeOf(event: { params: { id: string }; url: URL }, context: Context) {
	const activity = await perform(listTimes, { activityId: event.params.id }, context);
	const asked = event.url.searchParams.get('op');
	const starts = activity.times.find((one) => one.starts === asked)?.starts ?? activity.nearest;
	return { activity, starts };
}

type Writes = z.ZodType<{ writeId?: string; id?: string }>;

/** A form of a page about one time; afterwards it goes on there. `fresh` gives a write that makes nothing new its id. */
export const onTime =
	<I extends Writes>(
		operation: WriteOperation<I>,
		{ fresh = false, beside = [] }: { fresh?: boolean; beside?: ('activityId' | 'starts')[] } = {}
	) =>
	(event: RequestEvent) => {
		const op = event.url.searchParams.get('op') ?? '';
		const known = { activityId: event.params.id, starts: op };
		return answer(event, operation, {
			input: ({ form: _, ...values }) => ({
				...(fresh && { writeId: newId() }),
				...values,
				...Object.fromEntries(beside.map((name) => [name, known[name]]))
			}),
			done: (_, { form }) =>
				redirect(
					303,
					`${event.url.pathname}?op=${encodeURIComponent(op)}#${encodeURIComponent(String(form ?? ''))}`
				)
		});
	};
