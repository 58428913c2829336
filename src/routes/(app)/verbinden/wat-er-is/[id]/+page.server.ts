import { walkWhy } from '#community/index.ts';
import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import {
	answerPartyProposal,
	askParty,
	changeParty,
	changePartyConsent,
	confirmParty,
	connect,
	findToConnect,
	listConnections,
	listPartyProposals,
	moveConnection,
	removeConnection,
	showEnd,
	showParty,
	takePartyOut
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

const isMissing = (error: unknown) => error instanceof Problem && error.code === 'notFound';

/** A party with its connections; of something else that is there, its connections only. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const party = await perform(showParty, { id }, context).catch((error: unknown) => {
		if (isMissing(error)) return null;
		throw error;
	});
	const end = party ?? (await perform(showEnd, { id }, context));
	const isWorker = letsIn(['worker'], event.locals.actor.roles);
	const sought = event.url.searchParams.get('zoek')?.trim().slice(0, 200) ?? '';
	return {
		...{ party, sought, newId: newId(), newLinkId: newId() },
		end: { id, title: end.title, kind: end.kind, entryKind: party ? 'party' : showsOf(end) },
		connections: await perform(listConnections, { entryId: id }, context),
		candidates:
			isWorker && sought ? await perform(findToConnect, { entryId: id, q: sought }, context) : [],
		proposals:
			party && isWorker
				? (await perform(listPartyProposals, { partyId: id }, context)).filter(
						({ state }) => state === 'waiting'
					)
				: [],
		links: party ? await linksOf(event, id) : [],
		thread: party ? await perform(walkWhy, { id }, context) : []
	};
};

const showsOf = (end: object): string => ('entryKind' in end ? String(end.entryKind) : 'party');

export const actions: Actions = {
	change: changes(changeParty, { key: 'id' }),
	consent: changes(changePartyConsent, { key: 'id' }),
	confirm: changes(confirmParty, { key: 'id' }),
	ask: (event) =>
		changes(askParty, {
			key: 'id',
			reshape: (values) => ({ ...values, origin: event.url.origin })
		})(event),
	proposal: (event) =>
		answer(event, answerPartyProposal, {
			input: ({ form: _, ...values }) => ({ ...values, writeId: newId() }),
			done: () => redirect(303, event.url.pathname)
		}),
	takeOut: (event) =>
		answer(event, takePartyOut, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/verbinden/wat-er-is')
		}),
	tie: adds(connect, { key: 'fromId' }),
	move: (event) =>
		answer(event, moveConnection, {
			input: ({ form: _, ...values }) => values,
			done: (_, { form }) => redirect(303, `${event.url.pathname}#${String(form ?? '')}`)
		}),
	tieAway: (event) =>
		answer(event, removeConnection, {
			input: ({ id }) => ({ id, writeId: newId() }),
			done: () => redirect(303, `${event.url.pathname}#banden`)
		}),
	...linkActions,
	...keepActions('/verbinden/wat-er-is')
};
