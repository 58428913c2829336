import { Problem } from '#kernel/index.ts';
import { askerOf, foreignWrite, localeOf, problemResponse, securityHeaders } from '#web/index.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** Every request: its language, who asks, whether it may write from where it comes, and safe headers. */
export const handle: Handle = async ({ event, resolve }) => {
	event.locals.locale = localeOf(event);
	if (foreignWrite(event.request)) {
		return problemResponse(new Problem('foreignOrigin'), event.locals.locale);
	}
	Object.assign(event.locals, await askerOf(event));
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%vierzet.locale%', event.locals.locale)
	});
	for (const [name, value] of Object.entries(securityHeaders)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

/** A refusal keeps its status and sentence; anything else is noted for the administrator and says nothing to others. */
export const handleError: HandleServerError = (caught) => {
	const { error } = caught as { error?: unknown };
	if (error instanceof Problem) {
		return { status: error.status, message: error.sentence.en, sentence: error.sentence };
	}
	if (caught.kind === 'framework') return;
	console.error(error);
	const unexpected = new Problem('unexpected');
	return { status: 500, message: unexpected.sentence.en, sentence: unexpected.sentence };
};
