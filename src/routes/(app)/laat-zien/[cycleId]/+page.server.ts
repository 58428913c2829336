import { listPhotos, publish, showCycle, withdrawPublication } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf, formValues } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { chosenParts } from '../parts.ts';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const cycle = await perform(showCycle, { id: event.params.cycleId }, context);
	const photos = await perform(listPhotos, { entryIds: cycle.steps.map(({ id }) => id) }, context);
	return {
		cycle,
		photos,
		newId: newId(),
		writeId: newId(),
		shown: event.url.searchParams.get('nu')
	};
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
				cycleId: event.params.cycleId,
				parts: chosenParts(parts)
			}),
			done: () => redirect(303, `/laat-zien/${event.params.cycleId}?nu=geplaatst`)
		}),
	takeBack: (event) =>
		answer(event, withdrawPublication, {
			done: () => redirect(303, `/laat-zien/${event.params.cycleId}?nu=terug`)
		})
};
