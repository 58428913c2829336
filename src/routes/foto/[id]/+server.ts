import { openPhoto } from '#community/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { contextOf, problemResponse, runtime } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** A picture, for who may see its entry; asked anew each time, so what is withdrawn stays nowhere. */
export const GET: RequestHandler = async (event) => {
	const context = contextOf(event);
	try {
		const { hash } = await perform(openPhoto, { id: event.params.id }, context);
		const bytes = await runtime().files.get(context.actor.organisationId!, hash);
		if (!bytes) throw new Problem('notFound');
		return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/jpeg' } });
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, event.locals.locale);
		throw error;
	}
};
