import { createHash } from 'node:crypto';
import { atomFeed, listShownMessages } from '#doen/index.ts';
import { Problem, anybody, perform } from '#kernel/index.ts';
import { problemResponse, runtime } from '#web/index.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { RequestHandler } from './$types';

/** The messages of a neighbourhood as a feed; always what is for everybody, whoever asks. */
export const GET: RequestHandler = async (event) => {
	try {
		const { context, area, organisation } = await neighbourhoodOf(event, event.params);
		const actor = anybody(context.actor.organisationId);
		const asked = { areaId: area.id, limit: 50 };
		const messages = await perform(listShownMessages, asked, { ...context, actor });
		const feed = atomFeed({
			...{ id: area.id, title: area.name, organisation: organisation.name, messages },
			page: `${runtime().settings.origin}/buurt/${organisation.slug}/${area.slug}/berichten`
		});
		const tag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"`;
		const headers = { etag: tag, 'cache-control': 'no-cache' };
		const known = event.request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
		if (known.some((one) => one.replace(/^W\//, '') === tag))
			return new Response(null, { status: 304, headers });
		return new Response(feed, {
			headers: { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' }
		});
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, event.locals.locale);
		throw error;
	}
};
