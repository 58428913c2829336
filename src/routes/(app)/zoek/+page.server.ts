import { listThemes, search } from '#community/index.ts';
import { Problem, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const fields = ['q', 'areaId', 'kind', 'facet', 'themeId', 'from', 'until'] as const;

/** The question stands in the address: it can be kept, shared with a colleague and sent without JavaScript. */
export const load: PageServerLoad = async (event) => {
	const asked: Partial<Record<(typeof fields)[number], string>> = {};
	for (const field of fields) {
		const value = event.url.searchParams.get(field)?.trim();
		if (value) asked[field] = value;
	}
	/** The themes to choose from; without any there is no choice on the page. */
	const themes = await perform(listThemes, {}, contextOf(event));
	const shown = { asked, themes };
	const { q } = asked;
	if (!q) return { ...shown, answer: null, problems: {} };
	try {
		const answer = await perform(search, { ...asked, q } as never, contextOf(event));
		return { ...shown, answer, problems: {} };
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== 'invalidInput') throw error;
		const problems = Object.fromEntries(error.fields.map((one) => [one.path, one.sentence]));
		return { ...shown, answer: null, problems };
	}
};
