import { listSources, showForceField } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [field, sources] = await Promise.all([
		perform(showForceField, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	return { field, sources, register: registerOf(event.url), today: dayOf(new Date()) };
};
