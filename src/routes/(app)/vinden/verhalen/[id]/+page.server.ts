import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeConsent,
	changeStory,
	domainsOf,
	firstDomains,
	showStory,
	showStoryToAll,
	takeStoryBack
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const story = await perform(showStory, { id }, context);
	const domains = [...new Set([story.domain, ...domainsOf(firstDomains)])];
	return { story, domains, thread: await perform(walkWhy, { id }, context), newId: newId() };
};

export const actions: Actions = {
	change: changes(changeStory, { key: 'id' }),
	consent: changes(changeConsent, { key: 'id' }),
	show: adds(showStoryToAll, { key: 'storyId' }),
	takeBack: changes(takeStoryBack, { key: 'id' }),
	...keepActions('/vinden/verhalen')
};
