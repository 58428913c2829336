import { listAreas } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The worker's app is for who is signed in; the others find the way in. */
export const load: LayoutServerLoad = async (event) => {
	if (!event.locals.asker) {
		const back = encodeURIComponent(event.url.pathname + event.url.search);
		redirect(303, `/inloggen?naar=${back}`);
	}
	return { areas: await perform(listAreas, {}, contextOf(event)) };
};
