import { readPlan, showPlan } from '#denken/index.ts';
import { dayOf, letsIn, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

/** The plan as a booklet. What leaves the team is read as residents read it: small counts stay behind. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const member = letsIn(['member'], event.locals.actor.roles);
	const asked = registerOf(event.url);
	const shared = { today: dayOf(new Date()), mayRead: member };
	if (member && asked === 'team')
		return {
			...shared,
			register: asked,
			plan: null,
			team: await perform(showPlan, { id }, context)
		};
	const register = asked === 'official' ? asked : ('resident' as const);
	return { ...shared, register, team: null, plan: await perform(readPlan, { id }, context) };
};
