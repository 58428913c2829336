import { comparePlanVersions, listPlanVersions, showPlan } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** The versions, and what differs between two of them: the last two unless others are asked for. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const { title } = await perform(showPlan, { id }, context);
	const versions = await perform(listPlanVersions, { id }, context);
	const asked = (name: string) => Number(event.url.searchParams.get(name));
	const known = (number: number) => versions.some((one) => one.number === number);
	const newest = versions[0]?.number ?? 0;
	const to = known(asked('naar')) ? asked('naar') : newest;
	const from = known(asked('van')) ? asked('van') : Math.max(1, to - 1);
	const differences =
		from !== to && known(from) && known(to)
			? await perform(comparePlanVersions, { id, from, to }, context)
			: [];
	return {
		...{ id, title, from, to, differences },
		versions: versions.map((one) => ({ ...one, day: dayOf(one.createdAt) }))
	};
};
