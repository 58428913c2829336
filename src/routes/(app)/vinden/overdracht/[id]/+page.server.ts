import { showOrganisation, walkWhy } from '#community/index.ts';
import { fieldSentences, perform } from '#kernel/index.ts';
import { finishHandover, showHandover } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [handover, { slug }, thread] = await Promise.all([
		perform(showHandover, { id }, context),
		perform(showOrganisation, {}, context),
		perform(walkWhy, { id }, context)
	]);
	// Said before somebody tries to finish it, in the same words.
	const look = handover.personal.map(({ path, kind }) => [path, fieldSentences[kind]!] as const);
	return { handover, slug, thread, look: Object.fromEntries(look) };
};

export const actions: Actions = {
	finish: changes(finishHandover, { key: 'id' }),
	...keepActions('/vinden/overdracht')
};
