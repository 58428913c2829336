import { keepApart, listMerges, listTwins, mergeListings, undoMergeListings } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [twins, merges] = await Promise.all([
		perform(listTwins, {}, context),
		perform(listMerges, {}, context)
	]);
	return { twins, merges };
};

const back = (event: RequestEvent, said: string) => redirect(303, `${event.url.pathname}?${said}`);

export const actions: Actions = {
	merge: (event) =>
		answer(event, mergeListings, {
			input: ({ listingId, goneId }) => ({ id: newId(), listingId, goneId }),
			done: () => back(event, 'samen')
		}),
	apart: (event) =>
		answer(event, keepApart, {
			input: ({ id, otherId }) => ({ writeId: newId(), id, otherId }),
			done: () => back(event, 'apart')
		}),
	undo: (event) =>
		answer(event, undoMergeListings, {
			input: ({ id }) => ({ writeId: newId(), id }),
			done: () => back(event, 'hersteld')
		})
};
