import { Problem, newId, perform } from '#kernel/index.ts';
import { giveLanding, showIntroductionAsk } from '#verbinden/index.ts';
import { answer, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { comesOften } from '../../flood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One side of an introduction answers by its own link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const { context } = await visitorByLink(event, token, 'landed');
	return {
		ask: await perform(showIntroductionAsk, { token }, context),
		...{ newIds: [newId(), newId()], thanks: event.url.searchParams.has('dank') }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { token } = event.params;
		const { context } = await visitorByLink(event, token, 'landed');
		const flood = comesOften(event.request);
		return answer(event, giveLanding, {
			context,
			input: ({ form: _, ...values }) => {
				if (flood) throw new Problem('tooManyRequests', { seconds: 3600 });
				return { ...values, token };
			},
			done: () => redirect(303, `${event.url.pathname}?dank`)
		});
	}
};
