import { walkWhy } from '#community/index.ts';
import {
	addAFinding,
	changeAConfrontation,
	changeTheAreaAnalysis,
	confront,
	decideOnAnswer,
	listSources,
	pointsOf,
	removeAConfrontation,
	removeAFinding,
	showAreaAnalysis
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { showFigures, showNeighbourhood } from '#zien/index.ts';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const analysis = await perform(showAreaAnalysis, { id }, context);
	const { areaId } = analysis;
	const [sources, thread, links, picture, neighbourhood] = await Promise.all([
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		linksOf(event, id),
		areaId ? perform(showFigures, { areaId }, context) : null,
		areaId ? perform(showNeighbourhood, { areaId }, context) : null
	]);
	return {
		...{ analysis, sources, thread, links, picture, newId: newId() },
		agenda: pointsOf(analysis.agenda),
		coverage: neighbourhood?.coverage ?? null
	};
};

const key = 'analysisId';

export const actions: Actions = {
	change: changes(changeTheAreaAnalysis, { key: 'id' }),
	addFinding: adds(addAFinding, { key }),
	removeFinding: changes(removeAFinding, { key }),
	confront: adds(confront, {
		key,
		reshape: ({ indicatorId, areaId, ...values }) => ({
			...values,
			...(indicatorId && { figure: { indicatorId, areaId } })
		})
	}),
	changeConfrontation: changes(changeAConfrontation, { key }),
	removeConfrontation: changes(removeAConfrontation, { key }),
	decide: changes(decideOnAnswer, { key }),
	...linkActions,
	...keepActions('/denken/gebiedsanalyses')
};
