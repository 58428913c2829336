import { structuredEvent } from '#doen/index.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import { agendaOf } from '../../../../../agenda.server.ts';
import type { PageServerLoad } from './$types';

/** Search engines need no more than what comes first. */
const told = 50;

export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const asked = { areaId: area.id, published: true, outline: area.outline };
	const agenda = await agendaOf(event.url, context, asked);
	const { pathname, origin } = event.url;
	const facts = agenda.times.slice(0, told).map((time) =>
		structuredEvent(
			{ ...time, text: '', feeCents: null, place: null },
			{
				...{ time, isOff: time.isOff, organiser: organisation.name, area: area.name },
				url: `${origin}${pathname}/${time.id}`
			}
		)
	);
	return { area: { name: area.name, slug: area.slug }, organisation, agenda, facts };
};
