import { makeTreatment } from '#doen/index.ts';
import { isId, newId } from '#kernel/index.ts';
import { answer, type Values } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const planId = event.url.searchParams.get('plan') ?? '';
	return {
		newId: newId(),
		// Each line of who commits has its own id, so that sending the same form again adds nothing.
		rowIds: Array.from({ length: 30 }, () => newId()).join(' '),
		planId: isId(planId) ? planId : undefined
	};
};

const commitments = ({ commit, rowIds }: Values) => {
	const ids = String(rowIds ?? '').split(' ');
	return String(commit ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((byWhom, at) => ({ id: ids[at] ?? newId(), byWhom }));
};

export const actions: Actions = {
	default: (event) =>
		answer(event, makeTreatment, {
			input: ({ commit, rowIds, ...values }) => ({
				...values,
				commitments: commitments({ commit, rowIds })
			}),
			done: ({ id }) => redirect(303, `/doen/afspraken/${id}`)
		})
};
