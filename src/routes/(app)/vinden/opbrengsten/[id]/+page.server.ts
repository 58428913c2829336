import { walkWhy } from '#community/index.ts';
import { listSources } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeOutcome,
	listClaims,
	matchOutcome,
	noteConfirmation,
	removeOutcomeConfirmation,
	showOutcome,
	tieOutcome,
	untieOutcome
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { originsOf } from '../origins.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [outcome, sources, thread, claims, links, origins] = await Promise.all([
		perform(showOutcome, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		perform(listClaims, { outcomeId: id }, context),
		linksOf(event, id),
		originsOf(event)
	]);
	const asking = links.filter(({ purpose }) => purpose === 'confirmOutcome');
	return { outcome, sources, thread, claims, links: asking, origins, newIds: [newId(), newId()] };
};

export const actions: Actions = {
	change: changes(changeOutcome, { key: 'id' }),
	tie: changes(tieOutcome, { key: 'id' }),
	untie: changes(untieOutcome, { key: 'id' }),
	match: changes(matchOutcome, { key: 'id' }),
	confirm: adds(noteConfirmation, { key: 'outcomeId' }),
	removeConfirmation: changes(removeOutcomeConfirmation, { key: 'outcomeId' }),
	...linkActions,
	...keepActions('/vinden/opbrengsten')
};
