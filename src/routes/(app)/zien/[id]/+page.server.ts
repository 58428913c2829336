import { gather, showArea, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { answer, contextOf } from '#web/index.ts';
import { answerWish, showObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import { noteIds } from '../../note.server.ts';
import { photoActions } from '../../photos.server.ts';
import { nearTo } from './near.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const asked = event.url.searchParams;
	const isNew = asked.has('nieuw');
	const [observation, thread, near] = await Promise.all([
		perform(showObservation, { id }, context),
		perform(walkWhy, { id }, context),
		isNew || asked.has('erbij') ? nearTo(id, context) : undefined
	]);
	const { place, areaId } = observation;
	const outline = place && areaId && (await perform(showArea, { id: areaId }, context)).outline;
	const map = place && drawMap({ outline, points: [{ ...place, text: '' }] });
	const { photoIds } = noteIds();
	return { observation, thread, near, writeId: newId(), photoIds, isNew, map };
};

export const actions: Actions = {
	wish: (event) =>
		answer(event, answerWish, {
			input: (values) => ({ ...values, id: event.params.id }),
			done: () => redirect(303, `/zien/${event.params.id}#stille-wens`)
		}),
	gather: (event) =>
		answer(event, gather, {
			input: ({ writeId, to }) => ({ writeId, to, entryId: event.params.id }),
			done: () => redirect(303, `/zien/${event.params.id}?erbij#hoort-bij`)
		}),
	...photoActions
};
