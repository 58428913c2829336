import { letsIn, perform } from '#kernel/index.ts';
import { listMissedWords, listOwnWords, listWordSubjects } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const q = (event.url.searchParams.get('q') ?? '').trim().slice(0, 60);
	return {
		q,
		mayDecide: letsIn(['coordinator'], event.locals.actor.roles),
		subjects: await perform(listWordSubjects, { q }, context),
		own: await perform(listOwnWords, {}, context),
		missed: await perform(listMissedWords, {}, context)
	};
};
