import { findOrganisationBySlug } from '#community/index.ts';
import { Problem, anybody, isId, read } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** The organisation of a public address, seen as a visitor sees it. */
export async function giverOf(event: RequestEvent, slug: string) {
	const found = await read(runtime().db, anybody(null), (tx) => findOrganisationBySlug(tx, slug));
	if (!found) throw new Problem('notFound');
	const context = { ...contextOf(event), actor: anybody(found.id) };
	return { organisation: { name: found.name, slug: found.slug }, context };
}

/** The id of a public address. */
export function idOf(given: string): string {
	if (!isId(given)) throw new Problem('notFound');
	return given;
}
