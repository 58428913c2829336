import { api, contextOf, runtime } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** Everything below /api/v1 is answered by the API itself, also what is not there. */
export const fallback: RequestHandler = (event) =>
	api.fetch(event.request, {
		context: contextOf(event),
		locale: event.locals.locale,
		origin: runtime().settings.origin
	});
