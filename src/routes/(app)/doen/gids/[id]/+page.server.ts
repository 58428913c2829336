import {
	answerProposedChange,
	askOwner,
	closeListing,
	confirmListing,
	listProposedChanges,
	showListing
} from '#doen/index.ts';
import { letsIn, newId, perform } from '#kernel/index.ts';
import { answer, contextOf, runtime } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const worker = letsIn(['worker'], event.locals.actor.roles);
	return {
		listing: await perform(showListing, { id }, context),
		proposals: worker ? await perform(listProposedChanges, { listingId: id }, context) : [],
		links: await linksOf(event, id),
		writeIds: [newId(), newId(), newId(), newId()]
	};
};

const back = (event: RequestEvent, said: string) => redirect(303, `${event.url.pathname}?${said}`);

export const actions: Actions = {
	...keepActions('/doen/gids'),
	...linkActions,
	confirm: (event) =>
		answer(event, confirmListing, {
			input: ({ writeId, by }) => ({ writeId, by, id: event.params.id }),
			done: () => back(event, 'bevestigd')
		}),
	close: (event) =>
		answer(event, closeListing, {
			input: ({ writeId, status }) => ({ writeId, status, id: event.params.id }),
			done: () => back(event, 'bewaard')
		}),
	ask: (event) =>
		answer(event, askOwner, {
			input: ({ writeId, email }) => ({
				...{ writeId, email, id: event.params.id },
				origin: runtime().settings.origin
			}),
			done: () => back(event, 'gevraagd')
		}),
	answer: (event) =>
		answer(event, answerProposedChange, {
			input: ({ proposalId, take }) => ({ writeId: newId(), id: proposalId, take }),
			done: () => back(event, 'bewaard')
		})
};
