import { listShares } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	perform(listShares, { quarters: 4 }, contextOf(event));
