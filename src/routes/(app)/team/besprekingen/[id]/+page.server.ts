import { deleteEntry } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addDiscussionNote,
	agreeInDiscussion,
	changeDiscussion,
	changeDiscussionNote,
	chooseRoutes,
	closeDiscussion,
	findNearby,
	goToRound,
	lookBackInDiscussion,
	removeDiscussionAgreement,
	removeDiscussionNote,
	sayWhatCame,
	showDiscussion
} from '#team/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { acts, idsFor } from '../discussion.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url, depends } = event;
	depends('vierzet:bespreking');
	const context = contextOf(event);
	const discussion = await perform(showDiscussion, { id: params.id }, context);
	const asked = Number(url.searchParams.get('ronde') ?? NaN) - 1;
	const viewed = discussion.rounds[asked] ? asked : discussion.round;
	const round = discussion.rounds[viewed]!;
	const looks = discussion.state === 'running' && round.parts.includes('nearby');
	const typed = url.searchParams.get('zoek') || undefined;
	return {
		...{ discussion, viewed, search: typed ?? '' },
		nearby: looks ? await perform(findNearby, { id: params.id, words: typed }, context) : null,
		newIds: idsFor([...round.parts, 'agreement', 'outcome', 'choice']),
		newId: newId()
	};
};

export const actions: Actions = {
	round: acts(goToRound, { anew: false }),
	note: acts(addDiscussionNote, { anew: true }),
	changeNote: acts(changeDiscussionNote, { anew: false }),
	removeNote: acts(removeDiscussionNote, { anew: false }),
	choose: acts(chooseRoutes, { anew: false, lists: ['routes'] }),
	agree: acts(agreeInDiscussion, { anew: true }),
	removeAgreement: acts(removeDiscussionAgreement, { anew: false }),
	lookBack: acts(lookBackInDiscussion, { anew: false }),
	change: acts(changeDiscussion, { anew: false, key: 'id' }),
	close: acts(closeDiscussion, { anew: false }),
	cameOf: acts(sayWhatCame, { anew: true }),
	remove: (event) =>
		answer(event, deleteEntry, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/team/besprekingen')
		})
};
