import { newId, perform } from '#kernel/index.ts';
import { listPractices, sharePractice, takePracticeBack } from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	practices: await perform(listPractices, {}, contextOf(event)),
	newId: newId()
});

const here = '/team/besprekingen/wat-werkte';
export const actions: Actions = {
	share: (event) => answer(event, sharePractice, { done: () => redirect(303, here) }),
	takeBack: (event) =>
		answer(event, takePracticeBack, {
			input: (values) => ({ ...values, writeId: newId() }),
			done: () => redirect(303, here)
		})
};
