import { newId, perform } from '#kernel/index.ts';
import {
	answerConnectorAsk,
	askConnector,
	letConnectorGo,
	listConnectors,
	nameConnector,
	nameConnectorAgain,
	noteWilling
} from '#verbinden/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { withYes } from '../talent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	connectors: await perform(listConnectors, {}, contextOf(event)),
	newId: newId()
});

const place = (event: RequestEvent, { form }: Values) =>
	redirect(303, `${event.url.pathname}#${encodeURIComponent(String(form ?? ''))}`);
const said = ({ form: _, ...values }: Values): Values => values;
const change = (values: Values): Values => ({ ...said(values), writeId: newId() });

export const actions: Actions = {
	name: (event) =>
		answer(event, nameConnector, { input: said, done: (_, values) => place(event, values) }),
	again: (event) =>
		answer(event, nameConnectorAgain, { input: said, done: (_, values) => place(event, values) }),
	agree: (event) =>
		answer(event, noteWilling, {
			lists: ['asked'],
			input: (values) => withYes(change(values)),
			done: (_, values) => place(event, values)
		}),
	ask: (event) =>
		answer(event, askConnector, { input: said, done: (_, values) => place(event, values) }),
	answer: (event) =>
		answer(event, answerConnectorAsk, {
			input: (values) => ({ ...change(values), done: values.done === 'yes' }),
			done: (_, values) => place(event, values)
		}),
	letGo: (event) =>
		answer(event, letConnectorGo, { input: change, done: (_, values) => place(event, values) })
};
