import { deleteEntry, showArea } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { changeAsked, showAsked } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { id } = event.params;
	const asked = await perform(showAsked, { id }, context);
	if (!asked.mayChange) redirect(303, `/verbinden/vragen/${id}`);
	const area = asked.areaId ? await perform(showArea, { id: asked.areaId }, context) : null;
	return { asked, outline: area?.outline ?? null };
};

export const actions: Actions = {
	change: (event) =>
		answer(event, changeAsked, {
			input: (values) => ({ ...values, writeId: newId(), id: event.params.id }),
			done: ({ id }) => redirect(303, `/verbinden/vragen/${id}`)
		}),
	remove: (event) =>
		answer(event, deleteEntry, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/verbinden/vragen')
		})
};
