import { isId, newId, perform } from '#kernel/index.ts';
import { inviteTalent, listTalents } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const kinds = ['head', 'heart', 'hands', 'learn'] as const;
const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

export const load: PageServerLoad = async (event) => {
	const asked = event.url.searchParams;
	const kind = kinds.find((one) => one === asked.get('soort'));
	const day = days.find((one) => one === asked.get('dag'));
	const area = asked.get('gebied') ?? '';
	const areaId = isId(area) ? area : undefined;
	return {
		talents: await perform(listTalents, { kind, day, areaId }, contextOf(event)),
		chosen: { kind, day, areaId },
		newId: newId()
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, inviteTalent, {
			input: ({ form: _, ...values }) => values,
			done: ({ id }) => redirect(303, `/verbinden/talenten/${id}#links`)
		})
};
