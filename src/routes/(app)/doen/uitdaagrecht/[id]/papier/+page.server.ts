import { showChallenge } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { registerOf } from '../../../../register.ts';
import type { PageServerLoad } from './$types';

/** A challenge on one A4, for who lives there, for the team, or for the municipality. */
export const load: PageServerLoad = async (event) => ({
	challenge: await perform(showChallenge, { id: event.params.id }, contextOf(event)),
	register: registerOf(event.url),
	today: dayOf(new Date())
});
