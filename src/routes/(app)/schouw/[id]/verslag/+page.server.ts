import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { showWalkthrough } from '#zien/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	walk: await perform(showWalkthrough, { id: event.params.id }, contextOf(event))
});
