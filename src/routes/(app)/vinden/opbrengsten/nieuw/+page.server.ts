import { newId } from '#kernel/index.ts';
import { noteOutcome } from '#vinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { originsOf } from '../origins.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** An outcome may begin from what it came of: ?van=… */
export const load: PageServerLoad = async (event) => {
	const origins = await originsOf(event);
	const asked = event.url.searchParams.get('van');
	return { newId: newId(), origins, originId: origins.find(({ id }) => id === asked)?.id };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteOutcome, {
			done: ({ id }) => redirect(303, `/vinden/opbrengsten/${id}`)
		})
};
