import { askToFollow, showSubject } from '#doen/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { answer, runtime } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { Actions, PageServerLoad } from './$types';

const askedAbout = (url: URL) => {
	const entryId = url.searchParams.get('over');
	return entryId && isId(entryId) ? { entryId } : undefined;
};

/** News of a neighbourhood by mail, or of one thing in it, without an account. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const subject = askedAbout(event.url) ?? { areaId: area.id };
	const { name } = await perform(showSubject, subject, context);
	return {
		...{ area, organisation, name, newId: newId() },
		below: `/buurt/${organisation.slug}/${area.slug}`,
		asked: event.url.searchParams.has('gevraagd')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context, area } = await neighbourhoodOf(event, event.params);
		const subject = askedAbout(event.url) ?? { areaId: area.id };
		return answer(event, askToFollow, {
			context,
			input: ({ id, address, period }) => ({
				...{ id, address: address ?? '', period, ...subject },
				origin: runtime().settings.origin
			}),
			done: () => redirect(303, `${event.url.pathname}?gevraagd`)
		});
	}
};
