import { openSmallAction } from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { showObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = event.url.searchParams.get('van') ?? '';
	if (!isId(id)) redirect(303, '/denken');
	const observation = await perform(showObservation, { id }, contextOf(event));
	return { observation, newId: newId(), newCycleId: newId() };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, openSmallAction, {
			input: ({ usesWish, considered, ...values }) => ({
				...values,
				usesWish: usesWish === 'yes',
				// An alternative that was left empty altogether was not considered.
				considered: Object.values((considered ?? {}) as Record<string, object>).filter(
					(one) => Object.keys(one).length > 0
				)
			}),
			done: ({ id }) => redirect(303, `/denken/${id}`)
		})
};
