import { listPhotos, publish, showArea } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf, formValues } from '#web/index.ts';
import { listAllObservations } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { chosenParts } from '../../parts.ts';

/** What was seen in an area, to choose from what residents may read of it. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { areaId } = event.params;
	const [area, seen] = await Promise.all([
		perform(showArea, { id: areaId }, context),
		perform(listAllObservations, { areaId, limit: 40 }, context)
	]);
	const steps = seen.map(({ id, text, quote }) => ({
		...{ id, move: 'zien' as const },
		text: quote ? `“${quote}”` : text
	}));
	const photos = await perform(listPhotos, { entryIds: steps.map(({ id }) => id) }, context);
	return { area, steps, photos, newId: newId() };
};

export const actions: Actions = {
	// Nothing is written yet: the words come back as a resident would read them.
	preview: async ({ request }) => ({
		values: formValues(await request.formData(), ['photoIds']),
		preview: true
	}),
	change: async ({ request }) => ({ values: formValues(await request.formData(), ['photoIds']) }),
	publish: (event) =>
		answer(event, publish, {
			lists: ['photoIds'],
			input: ({ id, title, audience, parts, photoIds }) => ({
				...{ id, title, audience, photoIds },
				areaId: event.params.areaId,
				parts: chosenParts(parts)
			}),
			done: () => redirect(303, `/gebieden/${event.params.areaId}?geplaatst`)
		})
};
