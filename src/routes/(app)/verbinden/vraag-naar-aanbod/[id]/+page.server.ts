import { newId, perform } from '#kernel/index.ts';
import { showTrendOffer, takeUpTrend } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await perform(showTrendOffer, { themeId: event.params.id }, contextOf(event))),
	newId: newId()
});

const pages: Record<string, string> = {
	...{ new: '/doen', initiative: '/doen/initiatieven', agenda: '/denken/pauzes' }
};

export const actions: Actions = {
	default: (event) =>
		answer(event, takeUpTrend, {
			input: ({ form: _, ...values }) => ({ ...values, themeId: event.params.id }),
			// What was made is where one goes on; else one stays here.
			done: ({ id }, { takenAs }) => {
				const folder = pages[String(takenAs)];
				redirect(303, folder ? `${folder}/${id}` : `${event.url.pathname}#eerder`);
			}
		})
};
