import { listShownMessages } from '#doen/index.ts';
import { Problem, isId, perform } from '#kernel/index.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import { asTold } from '../told.server.ts';
import type { PageServerLoad } from './$types';

/** One message, for anybody who may read it. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const { id } = event.params;
	const [message] = isId(id)
		? await perform(listShownMessages, { areaId: area.id, id }, context)
		: [];
	if (!message) throw new Problem('notFound');
	const below = `/buurt/${organisation.slug}/${area.slug}`;
	return { area, organisation, below, message: asTold(message, below) };
};
