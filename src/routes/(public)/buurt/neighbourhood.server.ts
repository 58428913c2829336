import { findOrganisationBySlug, findPublicPage } from '#community/index.ts';
import { Problem, anybody, perform, read } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** The neighbourhood of a public address, and who asks for it: a visitor, or somebody of the organisation itself. */
export async function neighbourhoodOf(
	event: Pick<RequestEvent, 'locals'>,
	{ organisation: slug, area }: { organisation: string; area: string }
) {
	const found = await read(runtime().db, anybody(null), (tx) => findOrganisationBySlug(tx, slug));
	if (!found) throw new Problem('notFound');
	const own = event.locals.actor.organisationId === found.id;
	const actor = own ? event.locals.actor : anybody(found.id);
	const context = { ...contextOf(event), actor };
	const page = await perform(findPublicPage, { slug: area }, context);
	return { area: page, organisation: { name: found.name, slug: found.slug }, context };
}
