import { isId, perform } from '#kernel/index.ts';
import { listOutcomes } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const oneOf = <T extends string>(asked: string | null, ...known: T[]): T | undefined =>
	known.find((one) => one === asked);

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const areaId = searchParams.get('areaId') ?? '';
	const chosen = {
		areaId: isId(areaId) ? areaId : undefined,
		intended: oneOf(searchParams.get('intended'), 'yes', 'no'),
		direction: oneOf(searchParams.get('direction'), 'positive', 'negative'),
		confirmed: oneOf(searchParams.get('confirmed'), 'yes', 'no')
	};
	return { chosen, outcomes: await perform(listOutcomes, chosen, contextOf(event)) };
};
