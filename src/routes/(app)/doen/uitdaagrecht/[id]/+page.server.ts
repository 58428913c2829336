import { walkWhy } from '#community/index.ts';
import { changeChallenge, moveChallenge, reviewChallenge, showChallenge } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { changes } from '../../../part.server.ts';
import { withCents } from '../amounts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	return {
		challenge: await perform(showChallenge, { id }, context),
		thread: await perform(walkWhy, { id }, context)
	};
};

export const actions: Actions = {
	...keepActions('/doen/uitdaagrecht'),
	change: changes(changeChallenge, { key: 'id', reshape: withCents }),
	move: changes(moveChallenge, { key: 'id' }),
	review: changes(reviewChallenge, { key: 'id' })
};
