import { newId, perform } from '#kernel/index.ts';
import {
	confirmAsked,
	constraints,
	findMatch,
	listIntroductionsOf,
	listSubjects,
	showAsked,
	type Constraint
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What does not count on this page (?uit=distance,cost). */
const offOf = (url: URL): Constraint[] =>
	constraints.filter((one) => (url.searchParams.get('uit') ?? '').split(',').includes(one));

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const questionId = event.params.id;
	const off = offOf(event.url);
	return {
		...{ off, writeId: newId() },
		whole: await perform(showAsked, { id: questionId }, context),
		match: await perform(findMatch, { questionId, off }, context),
		earlier: await perform(listIntroductionsOf, { questionId }, context),
		subjects: await perform(listSubjects, {}, context)
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, confirmAsked, {
			lists: ['add', 'remove', 'days'],
			input: ({ add = [], remove = [], ...values }) => ({
				...{ ...values, id: event.params.id },
				add: [add].flat().filter(Boolean),
				remove: [remove].flat()
			}),
			done: () => redirect(303, `${event.url.pathname}${event.url.search}`)
		})
};
