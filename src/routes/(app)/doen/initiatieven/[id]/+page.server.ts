import { walkWhy } from '#community/index.ts';
import { listPlans } from '#denken/index.ts';
import {
	changeInitiativeWords,
	hideInitiativePage,
	listInitiativePageVersions,
	moveInitiative,
	noteInitiativeSupport,
	planLettingGo,
	removeInitiativeRow,
	showInitiative,
	showInitiativePage,
	tieInitiative,
	untoldSince
} from '#doen/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { showInitiativeTeam } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import { informedOf } from '../../../informed.server.ts';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { publicPathOf } from '../../../public-path.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const initiative = await perform(showInitiative, { id }, context);
	const versions = await perform(listInitiativePageVersions, { initiativeId: id }, context);
	const informed = await informedOf(event, id);
	const written = versions.map((one) => ({ ...one, writtenOn: dayOf(one.createdAt) }));
	const toldOn = informed.messages.map(({ publishedOn }) => publishedOn);
	return {
		informed,
		untold: untoldSince(initiative.page, written, toldOn),
		...{ initiative, versions, newId: newId(), newLinkId: newId(), today: dayOf(new Date()) },
		thread: await perform(walkWhy, { id }, context),
		team: await perform(showInitiativeTeam, { id }, context),
		links: await linksOf(event, id),
		plans: await perform(listPlans, {}, context),
		publicPath: await publicPathOf('initiatief', initiative, context)
	};
};

export const actions: Actions = {
	...keepActions('/doen/initiatieven'),
	...linkActions,
	change: changes(changeInitiativeWords, {
		...{ key: 'id', lists: ['begunBy'] },
		reshape: (values) => ({ begunBy: [], ...values })
	}),
	move: changes(moveInitiative, { key: 'id' }),
	support: adds(noteInitiativeSupport, {
		...{ key: 'initiativeId', lists: ['verbs'] },
		reshape: (values) => ({ verbs: [], ...values })
	}),
	letting: adds(planLettingGo, { key: 'initiativeId' }),
	removeRow: changes(removeInitiativeRow, { key: 'initiativeId' }),
	tie: changes(tieInitiative, { key: 'id' }),
	hide: changes(hideInitiativePage, { key: 'id' }),
	reveal: changes(showInitiativePage, { key: 'id' })
};
