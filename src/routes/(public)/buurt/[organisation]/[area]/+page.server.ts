import { findOrganisationBySlug, findPublicPage, listPublications } from '#community/index.ts';
import { Problem, anybody, perform, read } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { PageServerLoad } from './$types';

/** What anybody may read of a neighbourhood; a signed-in resident also what is shown to residents. */
export const load: PageServerLoad = async (event) => {
	const { organisation: slug, area } = event.params;
	const found = await read(runtime().db, anybody(null), (tx) => findOrganisationBySlug(tx, slug));
	if (!found) throw new Problem('notFound');
	const own = event.locals.actor.organisationId === found.id;
	const actor = own ? event.locals.actor : anybody(found.id);
	const context = { ...contextOf(event), actor };
	const page = await perform(findPublicPage, { slug: area }, context);
	const publications = await perform(listPublications, { areaId: page.id }, context);
	return { area: page, organisation: { name: found.name, slug: found.slug }, publications };
};
