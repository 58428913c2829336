import { changeAnArea, listTeams, showArea } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	return {
		writeId: newId(),
		area: await perform(showArea, { id: event.params.id }, context),
		teams: await perform(listTeams, {}, context)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = event.params;
		const { ownOutline } = await perform(showArea, { id }, contextOf(event));
		return answer(event, changeAnArea, {
			input: (values) => ({
				...values,
				...{ id, outline: ownOutline, hasPublicPage: values.hasPublicPage === 'yes' }
			}),
			done: () => redirect(303, `/gebieden/${id}`)
		});
	}
};
