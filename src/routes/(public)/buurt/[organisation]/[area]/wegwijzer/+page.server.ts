import { listListings, listListingThemes } from '#doen/index.ts';
import { anybody, dayOf, perform } from '#kernel/index.ts';
import { neighbourhoodOf } from '../../../neighbourhood.server.ts';
import type { PageServerLoad } from './$types';

/** What there is in a neighbourhood, for everybody: what is public, and goes on. */
export const load: PageServerLoad = async (event) => {
	const { context, area, organisation } = await neighbourhoodOf(event, event.params);
	const visitor = { ...context, actor: anybody(context.actor.organisationId) };
	const q = event.url.searchParams.get('q')?.trim().slice(0, 200) ?? '';
	const themes = await perform(listListingThemes, {}, visitor);
	const themeId = themes.find(({ id }) => id === event.url.searchParams.get('thema'))?.id;
	const asked = { areaId: area.id, themeId, limit: 200, ...(q && { q }) };
	const listings = await perform(listListings, asked, visitor);
	return {
		...{ area: { name: area.name, slug: area.slug }, organisation, themes, asked: { q, themeId } },
		listings: listings.filter(
			({ status }) => status === 'active' || status === 'temporarilyClosed'
		),
		today: dayOf(new Date())
	};
};
