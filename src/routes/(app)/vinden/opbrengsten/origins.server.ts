import { listEntries } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { outcomeOrigins } from '#vinden/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** What an outcome may have come of, as the options of a choice; the newest first. */
export async function originsOf(event: RequestEvent) {
	const asked = { kinds: [...outcomeOrigins], limit: 200 };
	const entries = await perform(listEntries, asked, contextOf(event));
	return entries.map(({ id, kind, title, text }) => ({ id, kind, title: short(title || text) }));
}
