import { walkWhy } from '#community/index.ts';
import { letsIn, newId, perform } from '#kernel/index.ts';
import {
	changeStoryChoice,
	changeStoryRound,
	chooseStory,
	keepToldStoryBack,
	layStoryOnTable,
	liftStoryFromTable,
	listStories,
	listToldStories,
	removeStoryChoice,
	showStoryRound,
	takeToldStory
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions, linkActions, linksOf } from '../../../../keep.server.ts';
import { adds, changes } from '../../../../part.server.ts';
import { withDomains } from '../round.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const round = await perform(showStoryRound, { id }, context);
	const writes = letsIn(['worker'], event.locals.actor.roles);
	const told = writes ? await perform(listToldStories, { roundId: id }, context) : [];
	const lying = new Set(round.stories.map((one) => one.id));
	const others = (await perform(listStories, {}, context)).filter(
		(one) => !one.withdrawnOn && !lying.has(one.id)
	);
	return {
		round,
		told: told.map((one) => ({ ...one, newId: newId() })),
		// What was chosen before comes first: a later round may choose among the chosen ones.
		others: others
			.toSorted((one, other) => other.chosen - one.chosen)
			.map(({ id, title, chosen }) => ({ id, title, chosen: chosen > 0 })),
		links: await linksOf(event, id),
		thread: await perform(walkWhy, { id }, context),
		newIds: { choice: newId(), link: newId() }
	};
};

const key = 'roundId';

export const actions: Actions = {
	change: changes(changeStoryRound, { key: 'id', reshape: withDomains }),
	lay: changes(layStoryOnTable, { key }),
	lift: changes(liftStoryFromTable, { key }),
	choose: adds(chooseStory, { key }),
	changeChoice: changes(changeStoryChoice, { key }),
	unchoose: changes(removeStoryChoice, { key }),
	take: adds(takeToldStory, { key }),
	aside: changes(keepToldStoryBack, { key }),
	...linkActions,
	...keepActions('/vinden/verhalen/rondes')
};
