import { newId, perform } from '#kernel/index.ts';
import { passOn, showDiscussion } from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	const { code, members } = await perform(showDiscussion, { id: params.id }, contextOf(event));
	return {
		...{ id: params.id, code, members, newId: newId() },
		// What was typed for the preview; it is not kept.
		words: url.searchParams.get('vraag')?.trim() ?? '',
		areaId: url.searchParams.get('gebied') ?? ''
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, passOn, {
			input: (values) => ({ ...values, discussionId: event.params.id }),
			done: () => redirect(303, `/team/besprekingen/${event.params.id}#ervan`)
		})
};
