import { newId, perform } from '#kernel/index.ts';
import { keepOwnEcogram, showOwnMeeting } from '#team/index.ts';
import { gives, residentOf } from '../own.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context } = await residentOf(event);
	const { ecogram, expiresOn } = await perform(showOwnMeeting, {}, context);
	return { drawing: ecogram?.drawing ?? null, expiresOn, writeId: newId() };
};

export const actions: Actions = {
	keep: gives(keepOwnEcogram, {
		reshape: ({ writeId, drawing, keep }) => ({ writeId, drawing, keep: keep === 'ja' }),
		done: (event) => `/netwerkberaad/${event.params.token}?bewaard`
	})
};
