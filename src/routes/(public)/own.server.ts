import { Problem, anybody, read, type Context, type Read } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/**
 * Who opens the link of their own sign-up or invitation: a visitor of the organisation it belongs to.
 * @throws Problem linkOver when the link never was, was taken back or ran out
 */
export async function ownerOf(
	event: Pick<RequestEvent, 'locals'>,
	token: string,
	open: (tx: Read, token: string) => Promise<{ organisationId: string } | undefined>
): Promise<Context> {
	const found = await read(runtime().db, anybody(null), (tx) => open(tx, token));
	if (!found) throw new Problem('linkOver');
	return { ...contextOf(event), actor: anybody(found.organisationId) };
}
