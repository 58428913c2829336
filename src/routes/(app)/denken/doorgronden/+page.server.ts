import { listEntries } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	entries: await perform(listEntries, { kinds: ['fathom'] }, contextOf(event))
});
