import { answerReaction, listPublications, listReactions, noteReaction } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const reactions = await perform(listReactions, {}, context);
	const { areas } = await event.parent();
	const pages = areas.filter((area) => area.hasPublicPage);
	const shown = await Promise.all(
		pages.map(({ id }) => perform(listPublications, { areaId: id }, context))
	);
	return {
		reactions: reactions.map((one) => ({ ...one, writeId: newId() })),
		publications: shown.flat().map(({ id, title }) => ({ id, title })),
		newId: newId()
	};
};

const done = () => redirect(303, '/reacties?bewaard');

export const actions: Actions = {
	answer: (event) => answer(event, answerReaction, { done }),
	note: (event) => answer(event, noteReaction, { done })
};
