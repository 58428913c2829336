import { newId, newToken, perform } from '#kernel/index.ts';
import {
	addOwnAgreement,
	changeOwnMeeting,
	removeOwnEcogram,
	removeOwnMeeting,
	removeOwnPart,
	sayWhoSees,
	showOwnMeeting,
	stepOwnMeeting,
	stepsFrom,
	takeMeetingInHand
} from '#team/index.ts';
import { squaresOf } from '#web/index.ts';
import { gives, residentOf } from './own.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The resident's own network meeting: reading, changing, saying who sees it, taking it in hand, wiping it at once. */
export const load: PageServerLoad = async (event) => {
	const { context } = await residentOf(event);
	const { ecogram, ...meeting } = await perform(showOwnMeeting, {}, context);
	const address = `${event.url.origin}${event.url.pathname}`;
	return {
		...{ meeting, keptOn: ecogram?.keptOn ?? null, steps: stepsFrom(meeting.stage) },
		...{ newId: newId(), writeId: newId(), newToken: newToken() },
		...{ address, code: squaresOf(address), saved: event.url.searchParams.has('bewaard') }
	};
};

const write = () => ({ writeId: newId() });

export const actions: Actions = {
	change: gives(changeOwnMeeting),
	agreement: gives(addOwnAgreement),
	away: gives(removeOwnPart, { reshape: (values) => ({ ...write(), ...values }) }),
	step: gives(stepOwnMeeting, { reshape: (values) => ({ ...write(), ...values }) }),
	see: gives(sayWhoSees, { reshape: (values) => ({ ...write(), ...values }) }),
	take: gives(takeMeetingInHand, {
		reshape: (values, event) => ({ ...values, token: event.params.token }),
		done: (_, values) => `/netwerkberaad/${values.newToken}?bewaard`
	}),
	ecogramAway: gives(removeOwnEcogram, { reshape: write }),
	wipe: gives(removeOwnMeeting, {
		reshape: ({ writeId }) => ({ writeId }),
		done: () => '/netwerkberaad/weg'
	})
};
