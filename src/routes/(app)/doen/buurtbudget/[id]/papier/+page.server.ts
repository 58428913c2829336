import { showBudgetRequest } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

/** The request on one A4. What leaves the team holds no small count. */
export const load: PageServerLoad = async (event) => {
	const request = await perform(showBudgetRequest, { id: event.params.id }, contextOf(event));
	const register = registerOf(event.url);
	const support = register === 'team' || !request.support?.teamOnly ? request.support : null;
	return { request: { ...request, support }, register, today: dayOf(new Date()) };
};
