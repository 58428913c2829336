import { showPriority } from '#denken/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { linksOf } from '../../../../keep.server.ts';
import type { PageServerLoad } from './$types';

/** The voting sheet for paper, with a code to the newest link that works. */
export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const priority = await perform(showPriority, { id }, contextOf(event));
	const today = dayOf(new Date());
	const links = (await linksOf(event, id)).filter(
		(link) => link.purpose === 'vote' && !link.revokedOn && link.expiresOn >= today
	);
	return { priority, today, link: links.at(-1) ?? null };
};
