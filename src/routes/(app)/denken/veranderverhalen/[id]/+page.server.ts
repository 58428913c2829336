import { walkWhy } from '#community/index.ts';
import {
	addABlock,
	changeABlock,
	changeAnArrow,
	changeTheStory,
	drawArrow,
	layOut,
	listSources,
	removeABlock,
	removeAnArrow,
	showChangeStory
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { plansOf } from '../plans.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [story, sources, thread, plans] = await Promise.all([
		perform(showChangeStory, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		plansOf(event)
	]);
	const drawing = layOut(story.nodes, story.arrows, 1);
	return { story, sources, thread, plans, drawing, newId: newId() };
};

const key = 'storyId';

export const actions: Actions = {
	change: changes(changeTheStory, { key: 'id' }),
	addBlock: adds(addABlock, { key }),
	changeBlock: changes(changeABlock, { key }),
	removeBlock: changes(removeABlock, { key }),
	drawArrow: adds(drawArrow, { key }),
	changeArrow: changes(changeAnArrow, { key }),
	removeArrow: changes(removeAnArrow, { key }),
	...keepActions('/denken/veranderverhalen')
};
