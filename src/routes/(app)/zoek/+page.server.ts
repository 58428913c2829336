import { search } from '#community/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** The question stands in the address: it can be kept, shared with a colleague and sent without JavaScript. */
export const load: PageServerLoad = async (event) => {
	const asked = Object.fromEntries(
		[...event.url.searchParams].filter(([, value]) => value !== '')
	) as { q: string };
	if (!asked.q?.trim()) return { asked, found: null, problem: null };
	try {
		return { asked, found: await perform(search, asked, contextOf(event)), problem: null };
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== 'invalidInput') throw error;
		return { asked, found: null, problem: error.fields[0]?.sentence ?? error.sentence };
	}
};
