import { Problem, perform } from '#kernel/index.ts';
import { showApproach, showHandover } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** What is going to be tried or told of: a finished handover, or an approach that came over the fence. */
export async function sourceOf(event: RequestEvent, id: string) {
	const context = contextOf(event);
	const approach = await perform(showApproach, { id }, context).catch(() => undefined);
	if (approach) return { id, title: approach.title, href: `/vinden/over-de-schutting/${id}` };
	const { title, current } = await perform(showHandover, { id }, context);
	if (!current) throw new Problem('notFound');
	return { id, title, href: `/vinden/overdracht/${id}` };
}
