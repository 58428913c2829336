import { Problem, perform } from '#kernel/index.ts';
import { showHandover } from '#vinden/index.ts';
import { giverOf, idOf } from '../../giver.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, context } = await giverOf(event, event.params.organisation);
	const handover = await perform(showHandover, { id: idOf(event.params.id) }, context);
	if (!handover.current) throw new Problem('notFound');
	const { id, title, mark, current } = handover;
	return { organisation, handover: { id, title, mark, current } };
};
