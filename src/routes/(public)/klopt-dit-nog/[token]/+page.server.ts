import { newId, perform } from '#kernel/index.ts';
import { givePartyConfirmation, readParty } from '#verbinden/index.ts';
import { answer, visitorByLink } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What stands on the map of what there is, for who is named: is it still right? By a link, without an account. */
export const load: PageServerLoad = async (event) => {
	const thanks = event.url.searchParams.get('dank');
	const newIds = [newId(), newId(), newId()];
	event.setHeaders({ 'cache-control': 'no-store' });
	// Who was taken out has no link any more: there is nothing left to open.
	if (thanks === 'weg') return { party: null, forWhom: '', newIds, thanks };
	const { context, entryId, forWhom } = await visitorByLink(
		event,
		event.params.token,
		'confirmParty'
	);
	return { party: await perform(readParty, { id: entryId }, context), forWhom, newIds, thanks };
};

const gives = async (event: RequestEvent, right: 'yes' | 'no' | 'out', thanks: string) => {
	const { token = '' } = event.params;
	const { context, entryId } = await visitorByLink(event, token, 'confirmParty');
	return answer(event, givePartyConfirmation, {
		context,
		input: ({ form: _, ...values }) => ({ ...values, right, partyId: entryId }),
		done: () => redirect(303, `${event.url.pathname}?dank=${thanks}`)
	});
};

export const actions: Actions = {
	yes: (event) => gives(event, 'yes', 'klopt'),
	other: (event) => gives(event, 'no', 'anders'),
	out: (event) => gives(event, 'out', 'weg')
};
