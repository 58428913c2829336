import { calendarOf, listPublished } from '#doen/index.ts';
import { Problem, anybody, perform } from '#kernel/index.ts';
import { problemResponse } from '#web/index.ts';
import { words } from '#ui/shared.ts';
import { calendarResponse, feedOf } from '../../../../../calendar.server.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { RequestHandler } from './$types';

/** The agenda of a neighbourhood as a calendar to subscribe to: what anybody may read, whoever asks. */
export const GET: RequestHandler = async (event) => {
	const { locale } = event.locals;
	try {
		const { context, area } = await neighbourhoodOf(event, event.params);
		const visitor = { ...context, actor: anybody(context.actor.organisationId) };
		const found = await perform(listPublished, { areaId: area.id }, visitor);
		const page = `${event.url.origin}${event.url.pathname.replace(/\.ics$/, '')}`;
		const feed = feedOf(words(locale).agenda.publicTitle(area.name), page, locale);
		const text = calendarOf(found, feed, (id) => `${page}/${id}`);
		return calendarResponse(event.request, text, `agenda-${area.slug}`);
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, locale);
		throw error;
	}
};
