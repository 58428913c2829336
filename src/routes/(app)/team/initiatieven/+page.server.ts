import { perform } from '#kernel/index.ts';
import { listInitiativeTeams } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	initiatives: await perform(listInitiativeTeams, {}, contextOf(event))
});
