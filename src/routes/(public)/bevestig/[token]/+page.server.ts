import { giveConfirmation, proposable, showListing } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, visitorByLink, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A listing for who keeps what it is about: is it right? By a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId } = await visitorByLink(event, event.params.token, 'confirmListing');
	return {
		listing: await perform(showListing, { id: entryId }, context),
		newIds: [newId(), newId()],
		thanks: event.url.searchParams.get('dank')
	};
};

/** Fields that are never null: an empty name is refused, an empty description is one. */
const filled = new Set<string>(['name', 'description']);

const gives = async (
	event: RequestEvent,
	right: 'yes' | 'no',
	input: (values: Values) => Values
) => {
	const { token = '' } = event.params;
	const { context, entryId } = await visitorByLink(event, token, 'confirmListing');
	return answer(event, giveConfirmation, {
		context,
		input: (values) => ({ ...input(values), right, listingId: entryId }),
		done: () => redirect(303, `${event.url.pathname}?dank=${right === 'yes' ? 'klopt' : 'anders'}`)
	});
};

export const actions: Actions = {
	right: (event) => gives(event, 'yes', ({ id, givenAs }) => ({ id, givenAs })),
	// A field that was emptied is left out by the form, and means: this is no more.
	other: (event) =>
		gives(event, 'no', ({ id, givenAs, ...values }) => ({
			id,
			givenAs,
			words: Object.fromEntries(
				proposable.map((name) => [name, values[name] ?? (filled.has(name) ? '' : null)])
			)
		}))
};
