import { newId } from '#kernel/index.ts';
import { noteParty, partyKinds } from '#verbinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const carried = ['title', 'text', 'sourceFrom', 'sourceUrl', 'sourceId', 'areaId'] as const;

/** First which kind, then the words; from over the fence both are filled in already. */
export const load: PageServerLoad = ({ url: { searchParams } }) => {
	const asked = searchParams.get('soort');
	const kind = partyKinds.find((one) => one === asked) ?? null;
	const given = carried.map((name) => [name, searchParams.get(name) ?? undefined] as const);
	return { newId: newId(), kind, given: Object.fromEntries(given) };
};

export const actions: Actions = {
	default: (event) =>
		answer(event, noteParty, { done: ({ id }) => redirect(303, `/verbinden/wat-er-is/${id}`) })
};
