import { listAreas, listEntries } from '#community/index.ts';
import { readInitiative, tellable, writeMessage } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What the people of an initiative wrote of now, as a beginning: ?over=…&eigen. */
async function ownWords(
	event: RequestEvent,
	aboutId: string | null
): Promise<{ id?: string; title?: string; text?: string; areaId?: string }> {
	if (!aboutId || !event.url.searchParams.has('eigen')) return {};
	const { title, words } = await perform(readInitiative, { id: aboutId }, contextOf(event));
	return { title, text: words.now ?? words.about };
}

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [areas, abouts] = await Promise.all([
		perform(listAreas, {}, context),
		perform(listEntries, { kinds: [...tellable], limit: 200 }, context)
	]);
	const aboutId = event.url.searchParams.get('over');
	return {
		areas: areas.map(({ id, name, depth }) => ({ id, name, depth })),
		abouts: abouts.map(({ id, kind, title }) => ({ id, kind, title })),
		begun: { aboutId, ...(await ownWords(event, aboutId)) },
		newId: newId()
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, writeMessage, { done: ({ id }) => redirect(303, `/doen/berichten/${id}`) })
};
