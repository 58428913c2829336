import { dayOf, perform } from '#kernel/index.ts';
import { showLookBack } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { linksOf } from '../../../keep.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const today = dayOf(new Date());
	const links = await linksOf(event, id);
	return {
		lookBack: await perform(showLookBack, { id }, contextOf(event)),
		link: links.find((one) => !one.revokedOn && one.expiresOn >= today) ?? null,
		today
	};
};
