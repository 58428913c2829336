import { listEntries, walkWhy } from '#community/index.ts';
import { cite, listSources, restable } from '#denken/index.ts';
import {
	changeTreatment,
	commitToTreatment,
	endTreatmentCommitment,
	noteTreatmentView,
	reviewTreatment,
	showTreatment
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [agreement, sources, thread, analyses] = await Promise.all([
		perform(showTreatment, { id }, context),
		perform(listSources, { entryId: id }, context),
		perform(walkWhy, { id }, context),
		perform(listEntries, { kinds: [...restable], limit: 200 }, context)
	]);
	return { agreement, sources, thread, analyses, newId: newId() };
};

const key = 'agreementId';

export const actions: Actions = {
	change: changes(changeTreatment, { key: 'id' }),
	commit: adds(commitToTreatment, { key }),
	end: changes(endTreatmentCommitment, { key }),
	view: adds(noteTreatmentView, { key }),
	review: changes(reviewTreatment, { key: 'id' }),
	ground: adds(cite, {
		key: 'entryId',
		reshape: (values) => ({ ...values, part: 'why' })
	}),
	...keepActions('/doen/afspraken')
};
