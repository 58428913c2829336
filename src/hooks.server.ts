import { Problem } from '#kernel/index.ts';
import {
	askerOf,
	compressed,
	foreignWrite,
	localeOf,
	problemResponse,
	runtime,
	securityHeaders
} from '#web/index.ts';
import { loadWords } from '#ui/shared.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

// The server speaks both languages, also on a page that says what went wrong.
await Promise.all([loadWords('nl'), loadWords('en')]);

/** Every request: its language, who asks, whether it may write from where it comes, and safe headers. */
export const handle: Handle = async ({ event, resolve }) => {
	event.locals.locale = localeOf(event);
	if (foreignWrite(event.request, runtime().settings.origin)) {
		return problemResponse(new Problem('foreignOrigin'), event.locals.locale);
	}
	Object.assign(event.locals, await askerOf(event));
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%vierzet.locale%', event.locals.locale)
	});
	for (const [name, value] of Object.entries(securityHeaders)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return compressed(event.request, response);
};

/** A refusal keeps its status and sentence; anything else is noted for the administrator and says nothing to others. */
export const handleError: HandleServerError = (caught) => {
	if (caught.kind !== 'unknown') return;
	const known = caught.error instanceof Problem;
	if (!known) console.error(caught.error);
	const { status, sentence } = known ? (caught.error as Problem) : new Problem('unexpected');
	// The message is for where no page of ours can be made: it is all that is shown there.
	return { status, message: sentence[caught.event.locals.locale ?? 'nl'], sentence };
};
