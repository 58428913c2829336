import { perform } from '#kernel/index.ts';
import { listClaims } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	claims: await perform(listClaims, {}, contextOf(event))
});
