import { Problem, dayOf, perform } from '#kernel/index.ts';
import { showHandover } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const handover = await perform(showHandover, { id: event.params.id }, contextOf(event));
	if (!handover.current) throw new Problem('notFound');
	return { handover, current: handover.current, today: dayOf(new Date()) };
};
