import { addAPhoto, cleanImage, mostPhotos } from '#community/index.ts';
import { Problem, fieldProblem, letsIn, newId, perform } from '#kernel/index.ts';
import {
	answer,
	contextOf,
	formValues,
	readFormData,
	refused,
	type Refused,
	type Values
} from '#web/index.ts';
import { photosOfForm } from '#ui/shared.ts';
import { listWalkthroughs, noteObservation } from '#zien/index.ts';
import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';

const lists = ['facets'];

const omit = (values: Values, names: string[]) =>
	Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** The ids that a note sheet needs: of the note, of a promise and a question beside it, and of its photos. */
export const noteIds = () => ({
	newId: newId(),
	besideIds: [newId(), newId()],
	photoIds: Array.from({ length: mostPhotos }, newId)
});

/** The walks that still run, which a note may belong to. */
export async function runningWalks(event: RequestEvent) {
	if (!letsIn(['worker'], event.locals.actor.roles)) return [];
	const walks = await perform(listWalkthroughs, { limit: 20 }, contextOf(event));
	return walks.filter((walk) => !walk.closedOn);
}

/**
 * The photos of a form, each looked at before anything is kept.
 * @throws Problem at the field `photos` when one cannot be kept
 */
export async function photosIn(data: FormData) {
	const given = photosOfForm(data);
	if (given.length > mostPhotos) throw fieldProblem('photos', 'tooManyPhotos');
	const photos = [];
	for (const { id = newId(), file, alt } of given) {
		const bytes = Buffer.from(await file.arrayBuffer());
		await cleanImage(bytes).catch((error) => {
			if (!(error instanceof Problem)) throw error;
			const [{ sentence } = error] = error.fields;
			throw new Problem('invalidInput', {}, [{ path: 'photos', sentence }]);
		});
		photos.push({ id, data: bytes.toString('base64'), alt: alt || undefined });
	}
	return photos;
}

/**
 * The note sheet is sent, with its photos: a promise or a question that was left empty is no promise or question.
 * @param onward where it goes on
 */
export async function note(
	event: RequestEvent,
	onward = (id: string) => `/zien/${id}?nieuw`
): Promise<ActionFailure<Refused>> {
	const data = await readFormData(event);
	let photos: Awaited<ReturnType<typeof photosIn>>;
	try {
		photos = await photosIn(data);
	} catch (error) {
		if (error instanceof Problem) return refused(error, formValues(data, lists));
		throw error;
	}
	return answer(event, noteObservation, {
		...{ data, lists },
		input: ({ promise, question, ...values }) => ({
			...omit(values, ['photoIds', 'alts']),
			...(promise?.text && { promise }),
			...(question?.text && { question })
		}),
		async done({ id }) {
			for (const photo of photos)
				await perform(addAPhoto, { ...photo, entryId: id }, contextOf(event));
			redirect(303, onward(id));
		}
	});
}
