import { compareInitiativeWords, giveInitiativeWords, readInitiative } from '#doen/index.ts';
import { Problem, newId, perform } from '#kernel/index.ts';
import { readForm, refused, visitorByLink, type Values } from '#web/index.ts';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const parts = ['about', 'now', 'join', 'needs', 'offers'];

/** The own page of an initiative for its people, by their link: to write in, without an account. */
export const load: PageServerLoad = async (event) => {
	const link = await visitorByLink(event, event.params.token, 'writeInitiative');
	const { context, entryId, forWhom } = link;
	return {
		initiative: await perform(readInitiative, { id: entryId }, context),
		...{ forWhom, writeId: newId(), saved: event.url.searchParams.has('bewaard') }
	};
};

/** All parts stand in the form, so one that was left empty was emptied. */
const written = (values: Values) =>
	Object.fromEntries(parts.map((part) => [part, String(values[part] ?? '')]));

export const actions: Actions = {
	default: async (event) => {
		const { context, entryId } = await visitorByLink(event, event.params.token, 'writeInitiative');
		const values = await readForm(event);
		const asked = { initiativeId: entryId, versionSeen: values.versionSeen as number };
		const words = written(values);
		try {
			const writeId = String(values.writeId ?? newId());
			await perform(giveInitiativeWords, { writeId, ...asked, ...words }, context);
		} catch (problem) {
			if (!(problem instanceof Problem)) throw problem;
			const { status, data } = refused(problem, values);
			const both = problem.code === 'changedMeanwhile' && problem.fields.length > 0;
			const compared = { ...asked, ...words };
			if (!both) return fail(status, { ...data, meanwhile: [] });
			// What is kept next is written from what stands there now, and nothing of either is lost.
			const { number, ...told } = await perform(compareInitiativeWords, compared, context);
			const together = { ...values, ...told.words, versionSeen: String(number) };
			return fail(status, { ...data, values: together, meanwhile: told.conflicts });
		}
		redirect(303, `${event.url.pathname}?bewaard`);
	}
};
