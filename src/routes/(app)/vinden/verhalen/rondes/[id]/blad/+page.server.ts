import { dayOf, perform } from '#kernel/index.ts';
import { showStoryRound } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { linksOf } from '../../../../../keep.server.ts';
import type { PageServerLoad } from './$types';

/** A sheet to tell on with a pen, with a code to the newest link that works. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const today = dayOf(new Date());
	const links = (await linksOf(event, id)).filter(
		(one) => one.purpose === 'tellStory' && !one.revokedOn && one.expiresOn >= today
	);
	const round = await perform(showStoryRound, { id }, contextOf(event));
	return { round, today, link: links.at(-1) ?? null };
};
