import { Problem, type Context, type WriteOperation } from '#kernel/index.ts';
import { answer, visitorByLink, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { comesOften } from '../../flood.server.ts';

type Writes = z.ZodType<{ writeId?: string; id?: string }>;
/** A plan with its agreements takes many small steps; a machine takes more. */
const most = 120;

export const residentOf = (event: RequestEvent): Promise<{ context: Context }> =>
	visitorByLink(event, event.params.token ?? '', 'ownMeeting');

/** A form of the resident's own page: done by the link that opens only that. */
export const gives =
	<I extends Writes>(
		operation: WriteOperation<I>,
		{
			reshape = (values) => values,
			done = (event) => `${event.url.pathname}?bewaard`
		}: {
			reshape?: (values: Values, event: RequestEvent) => Values;
			done?: (event: RequestEvent, values: Values) => string;
		} = {}
	) =>
	async (event: RequestEvent) => {
		const { context } = await residentOf(event);
		const flood = comesOften(event.request, Date.now(), most);
		return answer(event, operation, {
			context,
			input: ({ form: _, ...values }) => {
				if (flood) throw new Problem('tooManyRequests', { seconds: 3600 });
				return reshape(values, event);
			},
			done: (_, values) => redirect(303, done(event, values))
		});
	};
