import { beginChangeStory } from '#denken/index.ts';
import { newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { plansOf } from '../plans.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const plans = await plansOf(event);
	const asked = event.url.searchParams.get('plan');
	return { newId: newId(), plans, planId: plans.find(({ value }) => value === asked)?.value };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginChangeStory, {
			done: ({ id }) => redirect(303, `/denken/veranderverhalen/${id}`)
		})
};
