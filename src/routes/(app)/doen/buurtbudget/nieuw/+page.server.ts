import { listPlans } from '#denken/index.ts';
import {
	beginBudgetRequest,
	listBudgetFunds,
	listInitiatives,
	showInitiative
} from '#doen/index.ts';
import { newId, perform, type Context } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A request may begin from an initiative or a plan: ?voor=… */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const initiatives = await perform(listInitiatives, {}, context);
	const plans = await perform(listPlans, {}, context);
	const asked = event.url.searchParams.get('voor');
	return {
		newId: newId(),
		funds: await perform(listBudgetFunds, {}, context),
		matters: [...initiatives, ...plans].map(({ id, title }) => ({ value: id, label: title })),
		plans: plans.map(({ id, title }) => ({ value: id, label: title })),
		asked,
		priced: await planOf(asked, { plans, initiatives }, context),
		begun: initiatives.find(({ id }) => id === asked) ?? null
	};
};

/** The plan whose amounts lie at hand: the one that is asked for, or the one an initiative carries out. */
async function planOf(
	asked: string | null,
	known: Record<'plans' | 'initiatives', { id: string }[]>,
	context: Context
): Promise<string | null> {
	const isOne = (of: { id: string }[]) => of.some(({ id }) => id === asked);
	if (!asked || isOne(known.plans)) return asked;
	if (!isOne(known.initiatives)) return null;
	const { tied } = await perform(showInitiative, { id: asked }, context);
	return tied.find(({ kind }) => kind === 'plan')?.id ?? null;
}

export const actions: Actions = {
	default: (event) =>
		answer(event, beginBudgetRequest, {
			done: ({ id }) => redirect(303, `/doen/buurtbudget/${id}`)
		})
};
