import { listEntries } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	fields: await perform(listEntries, { kinds: ['forceField'] }, contextOf(event))
});
