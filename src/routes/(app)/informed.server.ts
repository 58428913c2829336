import { countFollowersOf, listMessages, listSilent } from '#doen/index.ts';
import { letsIn, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** What was told of a plan, activity or initiative, and for how many days it was silent when that is too long. */
export async function informedOf(event: RequestEvent, entryId: string) {
	if (!letsIn(['member'], event.locals.actor.roles))
		return { messages: [], silentFor: undefined, followers: undefined };
	const context = contextOf(event);
	const [messages, [silent], followers] = await Promise.all([
		perform(listMessages, { aboutId: entryId }, context),
		perform(listSilent, { entryId }, context),
		perform(countFollowersOf, { entryId }, context)
	]);
	return {
		messages: messages.map(({ id, title, publishedOn }) => ({ id, title, publishedOn })),
		silentFor: silent?.days,
		followers
	};
}
