import { listEntries } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { beginRippleMap } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A map of what was just read: ?van=… */
export const load: PageServerLoad = async (event) => {
	const kinds = ['activity', 'initiative', 'plan'] as const;
	const found = await perform(listEntries, { kinds: [...kinds] }, contextOf(event));
	const from = event.url.searchParams.get('van');
	return {
		newId: newId(),
		from,
		starts: found.map((one) => ({ value: one.id, label: one.title || one.text.slice(0, 80) }))
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginRippleMap, {
			done: ({ id }) => redirect(303, `/vinden/rimpels/${id}`)
		})
};
