import { newId, newToken, perform } from '#kernel/index.ts';
import { enterAnswers, keptWithoutCode, openQuestionnaire } from '#vinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	form: await perform(openQuestionnaire, { id: event.params.id }, contextOf(event)),
	...{ newId: newId(), seal: newToken(), saved: event.url.searchParams.get('bewaard') }
});

export const actions: Actions = {
	default: (event) =>
		answer(event, enterAnswers, {
			input: (values) => ({ ...values, measurementId: event.params.id }),
			done: ({ version }) =>
				redirect(
					303,
					`${event.url.pathname}?bewaard=${version === keptWithoutCode ? 'zonder-code' : 'ja'}`
				)
		})
};
