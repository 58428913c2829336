import { repeatOf, showPublished, structuredEvent } from '#doen/index.ts';
import { perform } from '#kernel/index.ts';
import { drawMap } from '#ui/map.server.ts';
import { neighbourhoodOf } from '../../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const activity = await perform(showPublished, { id: event.params.id }, context);
	const url = event.url.origin + event.url.pathname;
	const isOff = activity.state === 'cancelled';
	const first = { starts: activity.firstStart, at: activity.firstStart, moved: false };
	const told = { isOff, url, organiser: organisation.name, area: area.name };
	const points = activity.place ? [{ ...activity.place, text: '•' }] : [];
	return {
		...{ area: { name: area.name, slug: area.slug }, organisation, activity },
		repeat: repeatOf(activity.rule),
		map: points.length > 0 ? drawMap({ outline: area.outline ?? undefined, points }) : null,
		facts: (activity.next.length > 0 ? activity.next : [first]).map((time) =>
			structuredEvent(activity, { ...told, time })
		)
	};
};
