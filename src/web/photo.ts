import { openPhoto } from '#community/index.ts';
import { Problem, perform, type Context } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { problemResponse } from './request.ts';
import { runtime } from './runtime.ts';

/**
 * The picture of a photo, for who may see its entry; asked anew each time, so what is withdrawn stays nowhere.
 * @returns a JPEG, or a problem (notFound) in the asker's language
 */
export async function answerPhoto(
	event: Pick<RequestEvent, 'params' | 'locals'>,
	context: Context
): Promise<Response> {
	try {
		const { hash } = await perform(openPhoto, { id: event.params.id ?? '' }, context);
		const bytes = await runtime().files.get(context.actor.organisationId!, hash);
		if (!bytes) throw new Problem('notFound');
		return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/jpeg' } });
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, event.locals.locale);
		throw error;
	}
}
