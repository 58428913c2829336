import { listEntries, walkWhy } from '#community/index.ts';
import { listSources } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addCommunityQuote,
	addCommunityTie,
	addToCommunity,
	changeCommunity,
	removeCommunityQuote,
	removeCommunityTie,
	removeFromCommunity,
	sayWhoHolds,
	showCommunity
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [community, thread, sources, entries] = await Promise.all([
		perform(showCommunity, { id }, context),
		perform(walkWhy, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(listEntries, { kinds: ['initiative', 'activity', 'plan'], limit: 200 }, context)
	]);
	const there = community.belongs.map((one) => one.id);
	return {
		...{ community, thread, sources, newId: newId() },
		toGather: entries
			.filter((one) => !there.includes(one.id))
			.map(({ id: value, title, text }) => ({ value, label: (title || text).slice(0, 100) }))
	};
};

const key = 'communityId';

export const actions: Actions = {
	change: changes(changeCommunity, { key: 'id' }),
	quote: adds(addCommunityQuote, { key }),
	quoteAway: changes(removeCommunityQuote, { key }),
	tie: adds(addCommunityTie, { key }),
	holds: adds(sayWhoHolds, { key }),
	tieAway: changes(removeCommunityTie, { key }),
	gather: changes(addToCommunity, { key }),
	letGo: changes(removeFromCommunity, { key }),
	...keepActions('/vinden/gemeenschappen')
};
