import {
	assess,
	changeActor,
	listSources,
	placeActor,
	removeActor,
	showForceField
} from '#denken/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, actorId } = event.params;
	const context = contextOf(event);
	const [field, sources] = await Promise.all([
		perform(showForceField, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	const actor = field.actors.find((one) => one.id === actorId);
	if (!actor) error(404);
	return { field: { id, title: field.title }, actor, sources, today: dayOf(new Date()) };
};

type Event = RequestEvent & { params: { id: string; actorId: string } };
const back = (event: Event, place = '') =>
	redirect(303, `/denken/krachtenvelden/${event.params.id}${place}`);
const named = ({ params: { id, actorId } }: Event) => ({ writeId: newId(), id, actorId });

export const actions: Actions = {
	assess: (event) =>
		answer(event, assess, {
			input: ({ which: _, ...values }) => ({ ...named(event), ...values }),
			done: () => back(event, '#veld')
		}),
	change: (event) =>
		answer(event, changeActor, {
			input: ({ which: _, ...values }) => ({ ...named(event), ...values }),
			done: () => redirect(303, event.url.pathname)
		}),
	place: (event) =>
		answer(event, placeActor, {
			input: ({ place }) => {
				const [x, y] = String(place ?? '').split(',');
				return { ...named(event), ...(y && { place: { x, y } }) };
			},
			done: () => back(event, '#veld')
		}),
	remove: (event) =>
		answer(event, removeActor, {
			input: () => named(event),
			done: () => back(event, '#veld')
		})
};
