import { addAPhoto, describePhoto, removeAPhoto } from '#community/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { answer, contextOf, readFormData, refused } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { photosIn } from './note.server.ts';

const toPhotos = (event: RequestEvent) => redirect(303, `${event.url.pathname}#fotos`);

/** Form actions of zien/[id]/Photos.svelte, on the page of any entry: add photos, describe one, take one away. */
export const photoActions = {
	describe: (event: RequestEvent) => answer(event, describePhoto, { done: () => toPhotos(event) }),
	removePhoto: (event: RequestEvent) =>
		answer(event, removeAPhoto, { done: () => toPhotos(event) }),
	addPhotos: async (event: RequestEvent) => {
		try {
			for (const photo of await photosIn(await readFormData(event)))
				await perform(addAPhoto, { ...photo, entryId: event.params.id! }, contextOf(event));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			const fields = error.fields.map(({ sentence }) => ({ path: 'photos', sentence }));
			return refused(new Problem(error.code as 'invalidInput', {}, fields), {});
		}
		return toPhotos(event);
	}
};
