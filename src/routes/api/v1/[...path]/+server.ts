import { Problem, toProblemJson } from '#kernel/index.ts';
import { api, contextOf, runtime } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** Everything below /api/v1 is answered by the API itself, also what is not there. */
export const fallback: RequestHandler = (event) => {
	// A device sends what waited for one person only as that person, whoever is signed in by then.
	const meant = event.request.headers.get('x-vierzet-person');
	if (meant && meant !== event.locals.actor.personId) {
		const problem = toProblemJson(new Problem('notSignedIn'), event.locals.locale);
		return Response.json(problem, {
			status: problem.status,
			headers: { 'content-type': 'application/problem+json' }
		});
	}
	return api.fetch(event.request, {
		context: contextOf(event),
		locale: event.locals.locale,
		origin: runtime().settings.origin
	});
};
