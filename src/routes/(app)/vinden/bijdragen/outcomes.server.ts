import { perform } from '#kernel/index.ts';
import { listOutcomes } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** The outcomes a claim may be about, as the options of a choice. */
export async function outcomesOf(event: RequestEvent) {
	const outcomes = await perform(listOutcomes, {}, contextOf(event));
	return outcomes.map(({ id, who, title }) => ({ value: id, label: `${who}: ${title}` }));
}
