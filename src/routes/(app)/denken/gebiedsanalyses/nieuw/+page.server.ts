import { beginAreaAnalysis } from '#denken/index.ts';
import { isId, newId } from '#kernel/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const area = url.searchParams.get('plek') ?? '';
	return { newId: newId(), areaId: isId(area) ? area : undefined };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, beginAreaAnalysis, {
			done: ({ id }) => redirect(303, `/denken/gebiedsanalyses/${id}`)
		})
};
