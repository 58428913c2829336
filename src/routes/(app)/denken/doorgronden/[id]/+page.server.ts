import { walkWhy } from '#community/index.ts';
import {
	addAStep,
	addAnExplanation,
	arrowsOf,
	changeAStep,
	changeAnExplanation,
	changeTheFathom,
	layOut,
	listSources,
	removeAStep,
	removeAnExplanation,
	showFathom
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [fathom, sources, thread] = await Promise.all([
		perform(showFathom, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context)
	]);
	const drawing = layOut(fathom.steps, arrowsOf(fathom.steps));
	return { fathom, sources, thread, drawing, newId: newId() };
};

const key = 'fathomId';

export const actions: Actions = {
	change: changes(changeTheFathom, { key: 'id' }),
	addStep: adds(addAStep, { key }),
	changeStep: changes(changeAStep, { key }),
	removeStep: changes(removeAStep, { key }),
	addExplanation: adds(addAnExplanation, { key }),
	changeExplanation: changes(changeAnExplanation, { key }),
	removeExplanation: changes(removeAnExplanation, { key }),
	...keepActions('/denken/doorgronden')
};
