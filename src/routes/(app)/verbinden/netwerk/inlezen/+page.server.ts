import { listAreas } from '#community/index.ts';
import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import { checkNetworkFile, takeNetworkFile } from '#verbinden/index.ts';
import { answer, contextOf, formValues, readFormData, refused } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A list of 2,000 lines is far below this. */
const most = 2_000_000;

export const load: PageServerLoad = async (event) => {
	if (!letsIn(['worker'], event.locals.actor.roles)) throw new Problem('forbidden');
	return { areas: await perform(listAreas, {}, contextOf(event)) };
};

export const actions: Actions = {
	look: async (event) => {
		const data = await readFormData(event);
		const { text = '' } = formValues(data);
		const given = data.get('upload');
		let file = String(text);
		try {
			if (given instanceof File && given.size > 0) {
				if (given.size > most) throw new Problem('tooLarge', { limit: '2 MB' });
				file = await given.text();
			}
			if (!file.trim()) throw new Problem('noFile');
			const found = await perform(checkNetworkFile, { file }, contextOf(event));
			return { looked: { ...found, file, writeId: newId() } };
		} catch (error) {
			if (error instanceof Problem) return refused(error, { text: file });
			throw error;
		}
	},
	take: (event) =>
		answer(event, takeNetworkFile, { done: () => redirect(303, '/verbinden/netwerk#beeld') })
};
