import { loadWords } from '#ui/shared.ts';
import { partsOf } from '../words.ts';
import type { PageLoad } from './$types';

/** Without a network this page opens at any address, so it sees to its own words. */
export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	await loadWords(locale, partsOf('/toestel'));
};
