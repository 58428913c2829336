import { dayOf, newId, perform } from '#kernel/index.ts';
import {
	beginDiscussion,
	formats,
	minutesOf,
	prepareDiscussion,
	type Format
} from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	teams: await perform(prepareDiscussion, {}, contextOf(event)),
	formats: (Object.keys(formats) as Format[]).map((name) => ({
		...{ name, rounds: formats[name].length, minutes: minutesOf(name) }
	})),
	today: dayOf(new Date()),
	newId: newId()
});

export const actions: Actions = {
	default: (event) =>
		answer(event, beginDiscussion, {
			done: ({ id }) => redirect(303, `/team/besprekingen/${id}`)
		})
};
