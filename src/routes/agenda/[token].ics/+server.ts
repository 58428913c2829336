import { standingsOf } from '#community/index.ts';
import { listOwnTasks, openCalendar, taskCalendar } from '#doen/index.ts';
import { Problem, anybody, perform, read } from '#kernel/index.ts';
import { words } from '#ui/shared.ts';
import { contextOf, problemResponse, runtime } from '#web/index.ts';
import { calendarResponse, feedOf } from '../../calendar.server.ts';
import type { RequestHandler } from './$types';

/** The own tasks of one person behind a secret address, as long as this person may see them. */
export const GET: RequestHandler = async (event) => {
	const { locale } = event.locals;
	try {
		const { db } = runtime();
		const opened = await read(db, anybody(null), (tx) => openCalendar(tx, event.params.token));
		const standings = opened ? await standingsOf(db, opened.accountId) : [];
		const actor = standings
			.map((one) => one.actor)
			.find((one) => one.organisationId === opened?.organisationId);
		if (!actor) throw new Problem('linkOver');
		const tasks = await perform(listOwnTasks, {}, { ...contextOf(event), actor });
		const withDay = tasks.flatMap(({ dueOn, ...task }) => (dueOn ? [{ ...task, dueOn }] : []));
		const { origin } = event.url;
		const feed = feedOf(words(locale).agenda.ownTasks, `${origin}/doen/agenda`, locale);
		const text = taskCalendar(withDay, feed, (id) => `${origin}/doen/${id}`);
		return calendarResponse(event.request, text, 'mijn-taken');
	} catch (error) {
		if (error instanceof Problem) return problemResponse(error, locale);
		throw error;
	}
};
