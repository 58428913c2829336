import { giveSignUp, showJoining } from '#doen/index.ts';
import { newId, newToken, perform } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { comesOften } from '../../../../../../flood.server.ts';
import { neighbourhoodOf } from '../../../../../neighbourhood.server.ts';
import type { Actions, PageServerLoad } from './$types';

const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** What somebody who wants to join sees, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const asked = event.url.searchParams.get('op') ?? '';
	const activityId = event.params.id;
	const starts = wall.test(asked) ? asked : undefined;
	const joining = await perform(showJoining, { activityId }, context);
	// An old address may ask for a time that is no longer there: then the others are shown.
	const time = starts
		? await perform(showJoining, { activityId, starts }, context).then(
				(found) => found.time,
				() => null
			)
		: null;
	return { area, organisation, joining: { ...joining, time }, newId: newId(), token: newToken() };
};

export const actions: Actions = {
	default: async (event) => {
		const { context } = await neighbourhoodOf(event, event.params);
		const often = comesOften(event.request);
		return answer(event, giveSignUp, {
			context,
			// A field that nobody sees: who fills it in is no neighbour, or a browser that is too helpful.
			input: ({ website, ...values }) => ({
				...values,
				...{ activityId: event.params.id, locale: event.locals.locale },
				doubt: often || website !== undefined
			}),
			done: (_, { token }) => redirect(303, `/aanmelding/${encodeURIComponent(String(token))}`)
		});
	}
};
