import {
	deleteEntry,
	listSharedLinks,
	makeSharedLink,
	revokeSharedLink,
	shareEntry,
	type Purpose
} from '#community/index.ts';
import { letsIn, newId, perform } from '#kernel/index.ts';
import { answer, contextOf, squaresOf } from '#web/index.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';

const folders: Record<Purpose, string> = {
	coWrite: 'meeschrijven',
	vote: 'stem',
	giveBack: 'terug',
	writeInitiative: 'initiatief',
	confirmListing: 'bevestig',
	reply: 'antwoord',
	ownRow: 'terugblik',
	tellStory: 'vertel',
	confirmOutcome: 'klopt-dit',
	answer: 'vragenlijst',
	ownTalent: 'mijn-talent',
	agree: 'kennismaken',
	landed: 'geland',
	confirmParty: 'klopt-dit-nog',
	ownMeeting: 'netwerkberaad'
};

/** The links of an entry with their address and its code for paper; none for who may not keep the entry. */
export async function linksOf(event: RequestEvent, entryId: string) {
	if (!letsIn(['worker'], event.locals.actor.roles)) return [];
	const links = await perform(listSharedLinks, { entryId }, contextOf(event));
	return links.map(({ token, purpose, ...link }) => {
		const address = `${event.url.origin}/${folders[purpose]}/${token}`;
		return { ...link, purpose, address, code: squaresOf(address) };
	});
}

const back = (event: RequestEvent) => redirect(303, event.url.pathname);

/** Form actions of SharedLinks.svelte: make a link, take it back. */
export const linkActions = {
	makeLink: (event: RequestEvent) =>
		answer(event, makeSharedLink, { done: () => redirect(303, `${event.url.pathname}#links`) }),
	revokeLink: (event: RequestEvent) =>
		answer(event, revokeSharedLink, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: () => redirect(303, `${event.url.pathname}#links`)
		})
};

/** Form actions of Keep.svelte: who may see it, and removing it for good. */
export const keepActions = (listPath: string) => ({
	share: (event: RequestEvent) =>
		answer(event, shareEntry, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: () => back(event)
		}),
	remove: (event: RequestEvent) =>
		answer(event, deleteEntry, {
			input: (values) => ({ writeId: newId(), ...values }),
			done: () => redirect(303, listPath)
		})
});
