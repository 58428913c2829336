import { perform } from '#kernel/index.ts';
import { listMeetings } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	meetings: await perform(listMeetings, {}, contextOf(event)),
	toCall: await perform(listMeetings, { toCall: true }, contextOf(event))
});
