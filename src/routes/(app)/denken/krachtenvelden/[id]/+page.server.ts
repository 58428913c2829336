import { walkWhy } from '#community/index.ts';
import {
	addActor,
	addForce,
	addTie,
	changeForce,
	changeForceField,
	listSources,
	removeForce,
	removeTie,
	showForceField
} from '#denken/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

const isDay = (text: string) =>
	/^(19[5-9]|20)\d+-\d{2}-\d{2}$/.test(text) &&
	new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const asked = (name: string, holds: (text: string) => boolean) => {
		const text = event.url.searchParams.get(name) ?? '';
		return holds(text) ? text : undefined;
	};
	const toId = asked('naar', isId);
	const fromId = asked('vanaf', isId);
	const since = asked('vergelijk', isDay);
	const [field, thread, sources] = await Promise.all([
		perform(showForceField, { id, toId, fromId, since }, context),
		perform(walkWhy, { id }, context),
		perform(listSources, { entryId: id }, context)
	]);
	const newIds = { actor: newId(), tie: newId(), force: newId() };
	return { field, thread, sources, toId, fromId, since, newIds };
};

type Id = { id: string };
type Event = RequestEvent & { params: Id };
const back = (event: Event, place: string) => redirect(303, `${event.url.pathname}#${place}`);

export const actions: Actions = {
	...keepActions('/denken/krachtenvelden'),
	words: (event) =>
		answer(event, changeForceField, {
			input: ({ which: _, ...values }) => ({
				...{ writeId: newId(), id: event.params.id },
				...values
			}),
			done: () => back(event, 'doel')
		}),
	addActor: (event) =>
		answer(event, addActor, {
			input: ({ which: _, ...values }) => ({ forceFieldId: event.params.id, ...values }),
			done: () => back(event, 'veld')
		}),
	addTie: (event) =>
		answer(event, addTie, {
			input: ({ which: _, ...values }) => ({ forceFieldId: event.params.id, ...values }),
			done: () => back(event, 'lijnen')
		}),
	removeTie: (event) =>
		answer(event, removeTie, {
			input: (values) => ({ writeId: newId(), id: event.params.id, ...values }),
			done: () => back(event, 'lijnen')
		}),
	addForce: (event) =>
		answer(event, addForce, {
			input: ({ which: _, ...values }) => ({ forceFieldId: event.params.id, ...values }),
			done: () => back(event, 'krachten')
		}),
	changeForce: (event) =>
		answer(event, changeForce, {
			input: ({ which: _, ...values }) => ({
				...{ writeId: newId(), id: event.params.id },
				...values
			}),
			done: () => back(event, 'krachten')
		}),
	removeForce: (event) =>
		answer(event, removeForce, {
			input: (values) => ({ writeId: newId(), id: event.params.id, ...values }),
			done: () => back(event, 'krachten')
		})
};
