import { walkWhy } from '#community/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { showAdaptation, showApproach } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const approach = await perform(showApproach, { id }, context).catch(async (error: unknown) => {
		if (!(error instanceof Problem) || error.code !== 'notFound') throw error;
		// What was made of an approach is of the same kind, and has a page of its own.
		await perform(showAdaptation, { id }, context);
		redirect(307, `/vinden/over-de-schutting/aanpassing/${id}`);
	});
	return { approach, thread: await perform(walkWhy, { id }, context) };
};

export const actions: Actions = keepActions('/vinden/over-de-schutting');
