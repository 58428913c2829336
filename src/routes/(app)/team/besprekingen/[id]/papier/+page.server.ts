import { dayOf, perform } from '#kernel/index.ts';
import { showDiscussion } from '#team/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** Only what somebody can and wants: no code, no question, no facts, nothing of the team. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const { notes, consent } = await perform(showDiscussion, { id }, contextOf(event));
	const of = (...parts: string[]) =>
		notes
			.filter(({ part }) => parts.includes(part))
			.map(({ id: noteId, words, byWhom }) => ({ id: noteId, words, byWhom }));
	// What nobody asked the resident is no wish of theirs.
	const asked = consent !== 'anonymised';
	return {
		...{ id, asked },
		...{ talents: of('talent'), taps: of('tap'), nearby: of('nearby', 'community') },
		choice: asked ? of('choice') : [],
		notWanted: asked ? of('notWanted') : [],
		today: dayOf(new Date())
	};
};
