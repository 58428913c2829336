import { Problem, newId, perform } from '#kernel/index.ts';
import {
	changeOwnTalent,
	restOwnTalent,
	showOwnTalent,
	takeOwnTalentBack
} from '#verbinden/index.ts';
import { answer, visitorByLink, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { lists, withYes } from '../../../(app)/verbinden/talenten/talent.server.ts';
import { comesOften } from '../../flood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One's own talent by the link that opens only that: reading, changing, letting it rest, taking it back. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const { context, forWhom } = await visitorByLink(event, token, 'ownTalent');
	const talent = await perform(showOwnTalent, { token }, context);
	return {
		...{ talent, forWhom: talent.status === 'withdrawn' ? '' : forWhom },
		...{ writeIds: [newId(), newId(), newId()], saved: event.url.searchParams.has('bewaard') }
	};
};

const gives = async (
	event: RequestEvent,
	operation: typeof changeOwnTalent | typeof restOwnTalent | typeof takeOwnTalentBack,
	reshape: (values: Values) => Values = (values) => values
) => {
	const { token = '' } = event.params;
	const { context } = await visitorByLink(event, token, 'ownTalent');
	const flood = comesOften(event.request);
	return answer(event, operation as typeof changeOwnTalent, {
		...{ context, lists },
		input: ({ form: _, ...values }) => {
			if (flood) throw new Problem('tooManyRequests', { seconds: 3600 });
			return { ...reshape(values), token };
		},
		done: () => redirect(303, `${event.url.pathname}?bewaard`)
	});
};

export const actions: Actions = {
	change: (event) => gives(event, changeOwnTalent, withYes),
	rest: (event) => gives(event, restOwnTalent),
	back: (event) => gives(event, takeOwnTalentBack)
};
