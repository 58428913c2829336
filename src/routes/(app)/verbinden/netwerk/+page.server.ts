import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import {
	connect,
	drawNetwork,
	findMeetings,
	findWay,
	nameCluster,
	showNetwork
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What may stand in the address, by its name in the operation. */
const names = { gebied: 'areaId', soort: 'kind', stand: 'state', kwartaal: 'quarter' } as const;

/** What was asked in the address and is right; an address that was typed wrong asks for everything. */
function askedOf({ searchParams }: URL) {
	const given = Object.entries(names).map(([name, key]) => [key, searchParams.get(name)]);
	return (
		showNetwork.input.safeParse(Object.fromEntries(given.filter(([, value]) => value))).data ?? {}
	);
}

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = askedOf(event.url);
	const { areaId, quarter } = asked;
	const [from, to] = [event.url.searchParams.get('van'), event.url.searchParams.get('naar')];
	const of = event.url.searchParams.get('wie') ?? undefined;
	const [network, meetings, way] = await Promise.all([
		perform(showNetwork, asked, context),
		perform(
			findMeetings,
			{ ...(areaId && { areaId }), ...(of && of.length <= 100 && { of }) },
			context
		),
		from && to
			? perform(findWay, { from, to, quarter }, context).catch((error: unknown) => {
					if (error instanceof Problem && error.code === 'invalidInput') return null;
					throw error;
				})
			: null
	]);
	return {
		...{ network, meetings, way, asked, of, from, to, newId: newId() },
		mayChange: letsIn(['worker'], event.locals.actor.roles)
	};
};

/** Goes on where it was, with the same part of the network. */
const back = (event: RequestEvent, place: string) => {
	const search = new URLSearchParams(event.url.searchParams);
	for (const name of [...search.keys()]) if (name.startsWith('/')) search.delete(name);
	return redirect(303, `${event.url.pathname}${search.size > 0 ? `?${search}` : ''}#${place}`);
};

export const actions: Actions = {
	draw: (event) =>
		answer(event, drawNetwork, {
			input: () => ({ writeId: newId() }),
			done: () => back(event, 'beeld')
		}),
	name: (event) =>
		answer(event, nameCluster, {
			input: ({ form: _, ...values }) => ({ writeId: newId(), ...values }),
			done: () => back(event, 'kringen')
		}),
	/** Notes that two could meet: a connection that is proposed. */
	propose: (event) =>
		answer(event, connect, {
			input: ({ form: _, ...values }) => ({ ...values, state: 'proposed' }),
			done: (_, { fromId }) => redirect(303, `/verbinden/wat-er-is/${String(fromId)}#banden`)
		})
};
