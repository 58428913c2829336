import { openLink, type Purpose } from '#community/index.ts';
import { Problem, anybody, read, type Context } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { contextOf } from './context.ts';
import { runtime } from './runtime.ts';

/** Who came in by a link without an account: a visitor who reads the one entry it opens, and hands something in. */
export interface LinkVisitor {
	context: Context;
	entryId: string;
	forWhom: string;
}

/**
 * Opens a link that was shared.
 * @throws Problem linkOver when it was never made, was taken back, ran out, or is for something else
 */
export async function visitorByLink(
	event: Pick<RequestEvent, 'locals'>,
	token: string,
	purpose: Purpose
): Promise<LinkVisitor> {
	const found = await read(runtime().db, anybody(null), (tx) => openLink(tx, token));
	if (found?.purpose !== purpose) throw new Problem('linkOver');
	const { organisationId, entryId: linkedEntryId, forWhom } = found;
	const actor = { ...anybody(organisationId), linkedEntryId };
	return { context: { ...contextOf(event), actor }, entryId: linkedEntryId, forWhom };
}
