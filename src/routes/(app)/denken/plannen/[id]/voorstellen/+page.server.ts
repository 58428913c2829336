import { answerProposal, listProposals, showPlan } from '#denken/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { linkActions, linksOf } from '../../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const { title } = await perform(showPlan, { id }, context);
	const proposals = await perform(listProposals, { planId: id }, context);
	const links = await linksOf(event, id);
	return {
		...{ id, title, newLinkId: newId() },
		links: links.filter(({ purpose }) => purpose === 'coWrite'),
		proposals: proposals.map((one) => ({ ...one, day: dayOf(one.createdAt) }))
	};
};

export const actions: Actions = {
	...linkActions,
	answer: (event) =>
		answer(event, answerProposal, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: (_, values) => redirect(303, `${event.url.pathname}#voorstel-${values.id}`)
		})
};
