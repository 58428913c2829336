import { makeSharedLink } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addMeetingFact,
	changeMeeting,
	changeMeetingSight,
	noteMeetingCall,
	removeAgreement,
	removeMeetingFact,
	showMeeting,
	stepMeeting,
	typeAgreement,
	typePlan,
	wipeMeeting
} from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { withYes } from '../yes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const meeting = await perform(showMeeting, { id }, contextOf(event));
	// During private time the page holds nothing of it, the link of the resident neither.
	const links = meeting.open && meeting.isMine ? await linksOf(event, id) : [];
	return { meeting, links, newId: newId(), newLinkId: newId() };
};

const key = 'meetingId';
export const actions: Actions = {
	...linkActions,
	/** The resident's link works as long as the meeting is kept, unless another day is agreed. */
	makeLink: async (event) => {
		const { open } = await perform(showMeeting, { id: event.params.id }, contextOf(event));
		return answer(event, makeSharedLink, {
			input: (values) => ({ ...(open && { expiresOn: open.expiresOn }), ...values }),
			done: () => redirect(303, `${event.url.pathname}#links`)
		});
	},
	change: changes(changeMeeting, {
		...{ key: 'id', lists: ['prepared'] },
		reshape: (values) => ({ prepared: [], ...values })
	}),
	step: changes(stepMeeting, { key: 'id', reshape: withYes('calledBack') }),
	fact: adds(addMeetingFact, { key }),
	factAway: changes(removeMeetingFact, { key }),
	plan: changes(typePlan, { key: 'id' }),
	agreement: adds(typeAgreement, { key }),
	agreementAway: changes(removeAgreement, { key }),
	call: changes(noteMeetingCall, { key: 'id' }),
	see: changes(changeMeetingSight, { key: 'id', reshape: withYes('asked') }),
	wipe: (event) =>
		answer(event, wipeMeeting, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/team/netwerkberaad')
		})
};
