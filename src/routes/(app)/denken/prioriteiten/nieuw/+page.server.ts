import { listEntries, listThemes } from '#community/index.ts';
import { preparePriority } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { linesOf } from '../lines.ts';
import type { Actions, PageServerLoad } from './$types';

/** A question may begin from themes and plans that are there; the address may name one. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const [themes, plans] = await Promise.all([
		perform(listThemes, {}, context),
		perform(listEntries, { kinds: ['plan'], limit: 50 }, context)
	]);
	const asked = event.url.searchParams.get('thema');
	return {
		newId: newId(),
		asked,
		themes: [
			...themes.map(({ id, name }) => ({ id, name })),
			...plans.map(({ id, title }) => ({ id, name: title }))
		],
		areaId: themes.find(({ id }) => id === asked)?.areaId ?? null
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, preparePriority, {
			lists: ['entryIds'],
			input: ({ optionLines, entryIds = [], ...values }) => ({
				...values,
				options: [
					...(entryIds as string[]).map((entryId) => ({ entryId })),
					...linesOf(optionLines).map((text) => ({ text }))
				]
			}),
			done: ({ id }) => redirect(303, `/denken/prioriteiten/${id}`)
		})
};
