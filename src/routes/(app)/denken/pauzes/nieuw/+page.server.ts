import { beginPause, findMaterial } from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What was chosen to lie on the table (?van=, several times), and the newest of the place to choose from. */
export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams;
	const ids = asked.getAll('van').filter(isId).slice(0, 100);
	const areaId = isId(asked.get('plek') ?? '') ? asked.get('plek')! : undefined;
	const context = contextOf(event);
	const [chosen, newest] = await Promise.all([
		ids.length > 0 ? perform(findMaterial, { ids, limit: 100 }, context) : [],
		perform(findMaterial, { areaId, limit: 12 }, context)
	]);
	const laid = chosen.map(({ id }) => id);
	const { areas } = await event.parent();
	return {
		...{ newId: newId(), laid },
		areaId: areaId ?? areas.find(({ name }) => name === chosen[0]?.areaName)?.id,
		material: [...chosen, ...newest.filter(({ id }) => !laid.includes(id))]
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginPause, {
			lists: ['sourceIds'],
			done: ({ id }) => redirect(303, `/denken/pauzes/${id}`)
		})
};
