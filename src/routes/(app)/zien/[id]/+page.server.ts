import { addAPhoto, describePhoto, removeAPhoto, showArea, walkWhy } from '#community/index.ts';
import { Problem, newId, perform } from '#kernel/index.ts';
import { answer, contextOf, readFormData, refused } from '#web/index.ts';
import { answerWish, showObservation } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import { noteIds, photosIn } from '../../note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [observation, thread] = await Promise.all([
		perform(showObservation, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	const outline =
		observation.place && observation.areaId
			? (await perform(showArea, { id: observation.areaId }, context)).outline
			: null;
	const isNew = event.url.searchParams.has('nieuw');
	const { photoIds } = noteIds();
	return { observation, thread, writeId: newId(), photoIds, isNew, outline };
};

export const actions: Actions = {
	wish: (event) =>
		answer(event, answerWish, {
			input: (values) => ({ ...values, id: event.params.id }),
			done: () => redirect(303, `/zien/${event.params.id}#stille-wens`)
		}),
	describe: (event) =>
		answer(event, describePhoto, { done: () => redirect(303, `/zien/${event.params.id}#fotos`) }),
	removePhoto: (event) =>
		answer(event, removeAPhoto, { done: () => redirect(303, `/zien/${event.params.id}#fotos`) }),
	addPhotos: async (event) => {
		const { id: entryId } = event.params;
		try {
			for (const photo of await photosIn(await readFormData(event)))
				await perform(addAPhoto, { ...photo, entryId }, contextOf(event));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			const fields = error.fields.map(({ sentence }) => ({ path: 'photos', sentence }));
			return refused(new Problem(error.code as 'invalidInput', {}, fields), {});
		}
		redirect(303, `/zien/${entryId}#fotos`);
	}
};
