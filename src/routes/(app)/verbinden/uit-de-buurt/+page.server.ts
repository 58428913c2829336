import { newId, perform } from '#kernel/index.ts';
import { listHanded, removeHandedIn, takeHandedIn } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const handed = await perform(listHanded, {}, contextOf(event));
	return { handed: handed.map((one) => ({ ...one, newId: newId() })) };
};

const pageOf = { asks: '/verbinden/vragen', offers: '/verbinden/talenten' } as const;

export const actions: Actions = {
	take: (event) =>
		answer(event, takeHandedIn, {
			input: ({ role: _, ...values }) => values,
			done: ({ id }, { role }) =>
				redirect(303, `${pageOf[role === 'offers' ? 'offers' : 'asks']}/${id}`)
		}),
	away: (event) =>
		answer(event, removeHandedIn, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: () => redirect(303, event.url.pathname)
		})
};
