import { showMessage } from '#doen/index.ts';
import { dayOf, perform } from '#kernel/index.ts';
import { contextOf, squaresOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** The message on one sheet, with a code that leads to its page once it can be read there. */
export const load: PageServerLoad = async (event) => {
	const message = await perform(showMessage, { id: event.params.id }, contextOf(event));
	const { asker } = await event.parent();
	const slug = message.page?.slug;
	const below = `${event.url.origin}/buurt/${asker?.organisationSlug}/${slug}/berichten`;
	const isOpen = message.state === 'shown' && message.visibility === 'public';
	const address = slug ? (isOpen ? `${below}/${message.id}` : below) : undefined;
	return {
		...{ message, address, code: address && squaresOf(address) },
		today: dayOf(new Date())
	};
};
