import { Problem, isId, newId, perform } from '#kernel/index.ts';
import { giveHanded, showOffered } from '#verbinden/index.ts';
import { answer } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { comesOften } from '../../../../../flood.server.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { Actions, PageServerLoad } from './$types';

const roles = { 'ik-zoek': 'asks', 'ik-bied': 'offers' } as const;
const roleOf = (kind: string) => {
	const role = roles[kind as keyof typeof roles];
	if (!role) throw new Problem('notFound');
	return role;
};

/** A resident says what they look for or offer, without an account; ?over=… what it began at. */
export const load: PageServerLoad = async (event) => {
	const role = roleOf(event.params.soort);
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const asked = event.url.searchParams.get('over') ?? '';
	const offered = isId(asked) ? await perform(showOffered, { areaId: area.id }, context) : null;
	const about =
		offered &&
		Object.values(offered)
			.flat()
			.find(({ id }) => id === asked);
	return {
		...{ role, area: { name: area.name, slug: area.slug }, organisation, newId: newId() },
		about: about ? { id: about.id, title: about.title } : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const role = roleOf(event.params.soort);
		const { context, area } = await neighbourhoodOf(event, event.params);
		const often = comesOften(event.request);
		const back = event.url.pathname.replace(/\/[^/]+$/, '?dank');
		return answer(event, giveHanded, {
			context,
			input: ({ website, ...values }) => {
				// A field that nobody sees: who fills it in is no neighbour, and reads that it went well.
				if (website) redirect(303, back);
				if (often) throw new Problem('tooManyRequests', { seconds: 3600 });
				return { ...values, role, areaId: area.id };
			},
			done: () => redirect(303, back)
		});
	}
};
