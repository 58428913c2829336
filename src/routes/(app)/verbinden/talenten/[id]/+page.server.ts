import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	answerTalentAsk,
	askTalent,
	changeTalentConsent,
	changeTalentWords,
	keepTalent,
	moveTalent,
	showTalent,
	takeTalentBack
} from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import { linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { lists, withYes } from '../talent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [talent, thread, links] = await Promise.all([
		perform(showTalent, { id }, context),
		perform(walkWhy, { id }, context),
		linksOf(event, id)
	]);
	const own = links.filter((link) => link.purpose === 'ownTalent');
	return { talent, thread, links: own, newIds: [newId(), newId()] };
};

export const actions: Actions = {
	change: changes(changeTalentWords, { key: 'id', lists }),
	consent: changes(changeTalentConsent, { key: 'id', lists, reshape: withYes }),
	move: changes(moveTalent, { key: 'id' }),
	keep: changes(keepTalent, { key: 'id' }),
	back: changes(takeTalentBack, { key: 'id' }),
	ask: adds(askTalent, { key: 'talentId' }),
	answer: changes(answerTalentAsk, {
		key: 'talentId',
		reshape: ({ done, ...values }) => ({ ...values, done: done === 'yes' })
	}),
	...linkActions
};
