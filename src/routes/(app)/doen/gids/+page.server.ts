import { listListingThemes, listListings, listProposedChanges } from '#doen/index.ts';
import { listAreas } from '#community/index.ts';
import { isId, letsIn, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const size = 50;

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = event.url.searchParams;
	const of = (name: string) => asked.get(name)?.trim() || undefined;
	const confirmed = of('bevestigd');
	const [areaId, afterId] = [of('gebied'), of('na')];
	const themes = await perform(listListingThemes, {}, context);
	const themeId = themes.find(({ id }) => id === of('thema'))?.id;
	const found = await perform(
		listListings,
		{
			...{ q: of('q')?.slice(0, 200), themeId, limit: size + 1 },
			areaId: areaId && isId(areaId) ? areaId : undefined,
			confirmed: confirmed === 'yes' || confirmed === 'no' ? confirmed : undefined,
			...(afterId && isId(afterId) ? { afterId, afterName: of('naam')?.slice(0, 200) } : {})
		},
		context
	);
	const worker = letsIn(['worker'], event.locals.actor.roles);
	const waiting = worker ? await perform(listProposedChanges, {}, context) : [];
	return {
		listings: found.slice(0, size),
		more: found.length > size ? found[size - 1]! : null,
		themes,
		areas: await perform(listAreas, {}, context),
		waiting: waiting.map(({ id, listingId, name }) => ({ id, listingId, name })),
		asked: { q: of('q') ?? '', areaId, themeId, confirmed }
	};
};
