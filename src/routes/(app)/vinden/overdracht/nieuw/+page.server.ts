import { listEntries } from '#community/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { beginHandover } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const from = event.url.searchParams.get('van') ?? '';
	const kinds = ['cycle', 'activity', 'initiative', 'lookBack'] as const;
	return {
		newId: newId(),
		fromId: isId(from) ? from : undefined,
		sources: await perform(listEntries, { kinds: [...kinds], limit: 100 }, contextOf(event))
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginHandover, {
			input: ({ fromId, ...values }) => ({ ...values, ...(fromId && { fromIds: [fromId] }) }),
			done: ({ id }) => redirect(303, `/vinden/overdracht/${id}/wijzig`)
		})
};
