import { newId } from '#kernel/index.ts';
import { beginClaim } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { outcomesOf } from '../outcomes.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A claim may begin from an outcome: ?opbrengst=… */
export const load: PageServerLoad = async (event) => {
	const outcomes = await outcomesOf(event);
	const asked = event.url.searchParams.get('opbrengst');
	const outcomeId = outcomes.find(({ value }) => value === asked)?.value;
	return { newId: newId(), outcomes, outcomeId };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginClaim, {
			done: ({ id }) => redirect(303, `/vinden/bijdragen/${id}`)
		})
};
