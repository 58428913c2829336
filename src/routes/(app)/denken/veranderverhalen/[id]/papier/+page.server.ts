import { layOut, listSources, showChangeStory } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const story = await perform(showChangeStory, { id }, context);
	return {
		...{ story, register: registerOf(event.url), today: dayOf(new Date()) },
		sources: await perform(listSources, { entryId: id }, context),
		drawing: layOut(story.nodes, story.arrows, 1)
	};
};
