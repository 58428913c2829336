import { listInitiatives } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	initiatives: await perform(listInitiatives, {}, contextOf(event))
});
