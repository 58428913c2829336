import { listActivities } from '#doen/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const filters = ['areaId', 'state', 'form', 'domain'] as const;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const asked: Record<string, string> = {};
	for (const name of filters) {
		const value = searchParams.get(name);
		if (value) asked[name] = value;
	}
	try {
		return { asked, activities: await perform(listActivities, asked, contextOf(event)) };
	} catch (problem) {
		// An address that was changed by hand shows all.
		if (!(problem instanceof Problem) || problem.code !== 'invalidInput') throw problem;
		return { asked: {}, activities: await perform(listActivities, {}, contextOf(event)) };
	}
};
