import { note, noteIds, runningWalks } from '../note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...noteIds(),
	walks: await runningWalks(event)
});

export const actions: Actions = { default: (event) => note(event) };
