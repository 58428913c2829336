import {
	listCalendarLinks,
	listOwnTasks,
	makeCalendarLink,
	revokeCalendarLink
} from '#doen/index.ts';
import { isId, letsIn, newId, perform } from '#kernel/index.ts';
import { showArea } from '#community/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { agendaOf } from '../../../agenda.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = event.url.searchParams.get('areaId') ?? '';
	const areaId = isId(asked) ? asked : undefined;
	const area = areaId ? await perform(showArea, { id: areaId }, context) : null;
	const mayNote = letsIn(['worker'], event.locals.actor.roles);
	const [links, tasks] = mayNote
		? await Promise.all([
				perform(listCalendarLinks, {}, context),
				perform(listOwnTasks, {}, context)
			])
		: [[], []];
	return {
		...{ areaId: areaId ?? null, tasks, newId: newId() },
		agenda: await agendaOf(event.url, context, { areaId, outline: area?.outline ?? undefined }),
		links: links.map(({ id, token, expiresOn }) => ({
			...{ id, expiresOn },
			address: `${event.url.origin}/agenda/${token}.ics`
		}))
	};
};

const done = () => redirect(303, '/doen/agenda#eigen');

export const actions: Actions = {
	make: (event) => answer(event, makeCalendarLink, { done }),
	revoke: (event) =>
		answer(event, revokeCalendarLink, { input: ({ id }) => ({ writeId: newId(), id }), done })
};
