import { loadWords } from '#ui/shared.ts';
import { partsOf } from './words.ts';
import type { LayoutLoad } from './$types';

/** Before anything is shown there are words to show it with. */
export const load: LayoutLoad = async ({ data, route }) => {
	await loadWords(data.locale, partsOf(route.id));
	return data;
};
