import { showArea } from '#community/index.ts';
import { changeActivity, showActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { activityInput, activityLists } from '../../activity-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { planned, areaId } = await perform(showActivity, { id: event.params.id }, context);
	if (!planned) redirect(303, `/doen/${event.params.id}`);
	const area = areaId ? await perform(showArea, { id: areaId }, context) : null;
	return { planned, outline: area?.outline ?? null };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, changeActivity, {
			lists: activityLists,
			input: (values) => ({
				...activityInput(values),
				...{ writeId: newId(), id: event.params.id }
			}),
			done: ({ id }) => redirect(303, `/doen/${id}`)
		})
};
