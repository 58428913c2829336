import { loadWords } from '#ui/shared.ts';
import type { LayoutLoad } from './$types';

/** Before anything is shown there are words to show it with. */
export const load: LayoutLoad = async ({ data }) => {
	await loadWords(data.locale);
	return data;
};
