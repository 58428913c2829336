import { showListing } from '#doen/index.ts';
import { Problem, anybody, isId, perform } from '#kernel/index.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const { id } = event.params;
	if (!isId(id)) throw new Problem('notFound');
	const visitor = { ...context, actor: anybody(context.actor.organisationId) };
	return { area, organisation, listing: await perform(showListing, { id }, visitor) };
};
