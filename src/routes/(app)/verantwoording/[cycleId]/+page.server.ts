import { showCycle } from '#community/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { readAccount } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { cycleId } = event.params;
	const context = contextOf(event);
	const [account, cycle] = await Promise.all([
		perform(readAccount, { cycleId }, context),
		perform(showCycle, { id: cycleId }, context)
	]);
	return { account, cycle, today: dayOf(new Date()) };
};
