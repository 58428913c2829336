import { choosePeriod, confirmFollowing, showFollowing, stopFollowing } from '#doen/index.ts';
import { Problem, newId, perform, type WriteOperation } from '#kernel/index.ts';
import { answer, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { holderOf } from '../holder.server.ts';
import type { Actions, PageServerLoad } from './$types';

// Mail scanners open links: only a button on this page confirms or stops.
export const load: PageServerLoad = async (event) => {
	const holder = await holderOf(event, event.params.token);
	const now = event.url.searchParams.get('nu');
	if (!holder) return { now, organisation: '', following: null };
	const { token } = event.params;
	const following = await perform(showFollowing, { token }, holder.context);
	return { now, organisation: holder.organisation, following };
};

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any write of who follows */
type AnyWrite = WriteOperation<any>;

const asHolder =
	(operation: AnyWrite, now: string, fields: readonly string[]) => async (event: RequestEvent) => {
		const token = event.params.token!;
		const holder = await holderOf(event, token);
		if (!holder) throw new Problem('linkOver');
		return answer(event, operation, {
			context: holder.context,
			input: (values: Values) => ({
				...Object.fromEntries(fields.map((field) => [field, values[field]])),
				...{ writeId: newId(), token }
			}),
			done: () => redirect(303, `${event.url.pathname}?nu=${now}`)
		});
	};

export const actions: Actions = {
	confirm: asHolder(confirmFollowing, 'begint', ['id']),
	stop: asHolder(stopFollowing, 'bewaard', ['id']),
	period: asHolder(choosePeriod, 'bewaard', ['period'])
};
