import { showPolicyDocument } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	document: await perform(showPolicyDocument, { id: event.params.id }, contextOf(event)),
	register: registerOf(event.url),
	today: dayOf(new Date())
});
