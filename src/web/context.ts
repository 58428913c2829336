import type { Context } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { runtime } from './runtime.ts';

/** What an operation is asked with, for a request of a screen. */
export function contextOf(event: Pick<RequestEvent, 'locals'>): Context {
	const { db, secret, files } = runtime();
	return { db, secret, files, actor: event.locals.actor, origin: 'web' };
}
