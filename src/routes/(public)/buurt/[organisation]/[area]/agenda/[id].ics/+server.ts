import { calendarOf, showPublished } from '#doen/index.ts';
import { Problem, anybody, perform } from '#kernel/index.ts';
import { problemResponse } from '#web/index.ts';
import { calendarResponse, feedOf } from '../../../../../../calendar.server.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { RequestHandler } from './$types';

/** One activity as a calendar. */
export const GET: RequestHandler = async (event) => {
	const { locale } = event.locals;
	try {
		const { context } = await neighbourhoodOf(event, event.params);
		const visitor = { ...context, actor: anybody(context.actor.organisationId) };
		const found = await perform(showPublished, { id: event.params.id }, visitor);
		const page = `${event.url.origin}${event.url.pathname.replace(/\.ics$/, '')}`;
		const text = calendarOf([found], feedOf(found.title, page, locale), () => page);
		return calendarResponse(event.request, text, 'activiteit');
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, locale);
		throw error;
	}
};
