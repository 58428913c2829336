import { findOrganisation } from '#community/index.ts';
import { openFollowing } from '#doen/index.ts';
import { anybody, read } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** Who opened the link from a mail: a visitor of the organisation; undefined when that address was removed. */
export async function holderOf(event: Pick<RequestEvent, 'locals'>, token: string) {
	const { db } = runtime();
	const found = await read(db, anybody(null), (tx) => openFollowing(tx, token));
	if (!found) return undefined;
	const actor = anybody(found.organisationId);
	const organisation = await read(db, actor, (tx) => findOrganisation(tx, found.organisationId));
	return { context: { ...contextOf(event), actor }, organisation: organisation!.name };
}
