import { Problem, dayOf, perform } from '#kernel/index.ts';
import { showMeeting } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** The invitation, or the sheet of facts, on one A4; closed during private time. */
export const load: PageServerLoad = async (event) => {
	const { id, welk } = event.params;
	if (welk !== 'uitnodiging' && welk !== 'feiten') throw new Problem('notFound');
	const { open } = await perform(showMeeting, { id }, contextOf(event));
	if (!open) throw new Problem('networkIsTalking');
	return { paper: welk, meeting: open, today: dayOf(new Date()) };
};
