import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addARipple,
	answerOtherSide,
	changeARipple,
	changeRippleMap,
	hintOn,
	moveRipple,
	removeARipple,
	rings,
	showRippleMap
} from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import { changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const map = await perform(showRippleMap, { id }, context);
	return {
		...{ map, picture: rings(map.ripples), hint: hintOn(map.participants) ?? null },
		...{ newId: newId(), under: event.url.searchParams.get('onder') ?? '' },
		thread: await perform(walkWhy, { id }, context)
	};
};

const key = 'mapId';

export const actions: Actions = {
	// After Enter the next ripple goes under the same one.
	add: (event) =>
		answer(event, addARipple, {
			lists: ['capitals'],
			input: ({ form: _, ...values }) => ({ ...values, mapId: event.params.id }),
			done: (_, { parentId }) =>
				redirect(
					303,
					`${event.url.pathname}?onder=${encodeURIComponent(String(parentId ?? ''))}#erbij`
				)
		}),
	changeOne: changes(changeARipple, { key, lists: ['capitals'] }),
	move: changes(moveRipple, { key }),
	removeOne: changes(removeARipple, { key }),
	other: changes(answerOtherSide, { key: 'id' }),
	change: changes(changeRippleMap, { key: 'id' }),
	...keepActions('/vinden/rimpels')
};
