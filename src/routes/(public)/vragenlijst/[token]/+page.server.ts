import { Problem, newId, newToken, perform } from '#kernel/index.ts';
import { giveAnswers, keptWithoutCode, openQuestionnaire } from '#vinden/index.ts';
import { readForm, refused, visitorByLink } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { comesOften } from '../../flood.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A whole room may fill in from one network; more than this within the hour is a machine. */
const mostAnHour = 200;

/** What somebody without an account sees of a questionnaire. */
export const load: PageServerLoad = async (event) => {
	const { context, entryId } = await visitorByLink(event, event.params.token, 'answer');
	return {
		sheet: await perform(openQuestionnaire, { id: entryId }, context),
		...{ newId: newId(), seal: newToken(), thanks: event.url.searchParams.get('dank') }
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'answer');
		const values = await readForm(event);
		let thanks = 'ja';
		try {
			if (comesOften(event.request, Date.now(), mostAnHour))
				throw new Problem('tooManyRequests', { seconds: 3600 });
			const input = { ...values, measurementId: entryId };
			const { version } = await perform(giveAnswers, input as never, context);
			if (version === keptWithoutCode) thanks = 'zonder-code';
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			// Back, changed, and sent again: one form is one answer.
			if (error.code !== 'idInUse') return refused(error, values);
			thanks = 'al';
		}
		redirect(303, `${event.url.pathname}?dank=${thanks}`);
	}
};
