import { letsIn, newId, perform } from '#kernel/index.ts';
import { listOwnAgreements } from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { closePromise, listPromises } from '#zien/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	// A member of a Sociaal Wijkteam makes no promises here, but has agreements of their own.
	const promises = letsIn(['worker'], event.locals.actor.roles)
		? await perform(listPromises, {}, context)
		: [];
	return {
		promises: promises.map((promise) => ({ ...promise, writeId: newId() })),
		agreements: await perform(listOwnAgreements, {}, context)
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, closePromise, { done: () => redirect(303, '/beloftes?bewaard') })
};
