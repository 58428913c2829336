import { listEntries, walkWhy } from '#community/index.ts';
import { changeMessage, noteTold, showMessage, takeMessageBack, tellable } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { noteIds } from '../../../note.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { photoActions } from '../../../photos.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [message, thread, abouts] = await Promise.all([
		perform(showMessage, { id }, context),
		perform(walkWhy, { id }, context),
		perform(listEntries, { kinds: [...tellable], limit: 200 }, context)
	]);
	return {
		...{ message, thread, newId: newId(), writeId: newId(), photoIds: noteIds().photoIds },
		abouts: abouts.map(({ id, kind, title }) => ({ id, kind, title })),
		justShown: event.url.searchParams.has('nu')
	};
};

export const actions: Actions = {
	...photoActions,
	remove: keepActions('/doen/berichten').remove,
	change: changes(changeMessage, { key: 'id' }),
	takeBack: changes(takeMessageBack, { key: 'id' }),
	told: adds(noteTold, { key: 'messageId' })
};
