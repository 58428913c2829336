import { perform } from '#kernel/index.ts';
import { listHandovers } from '#vinden/index.ts';
import { giverOf } from '../giver.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, context } = await giverOf(event, event.params.organisation);
	const all = await perform(listHandovers, { limit: 200 }, context);
	return { organisation, handovers: all.filter(({ number }) => number !== null) };
};
