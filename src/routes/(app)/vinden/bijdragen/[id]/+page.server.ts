import { walkWhy } from '#community/index.ts';
import { listSources } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addLinkOfClaim,
	addRival,
	changeClaim,
	changeLinkOfClaim,
	changeRival,
	judgeClaim,
	removeLinkOfClaim,
	removeRival,
	showClaim
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { drawn } from '../drawn.server.ts';
import { outcomesOf } from '../outcomes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [claim, sources, thread, outcomes] = await Promise.all([
		perform(showClaim, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		outcomesOf(event)
	]);
	return { claim, sources, thread, outcomes, ...drawn(claim.links), newId: newId() };
};

const key = 'claimId';

export const actions: Actions = {
	change: changes(changeClaim, { key: 'id' }),
	judge: changes(judgeClaim, { key: 'id' }),
	addLink: adds(addLinkOfClaim, { key }),
	changeLink: changes(changeLinkOfClaim, { key }),
	removeLink: changes(removeLinkOfClaim, { key }),
	addRival: adds(addRival, { key }),
	changeRival: changes(changeRival, { key }),
	removeRival: changes(removeRival, { key }),
	...keepActions('/vinden/bijdragen')
};
