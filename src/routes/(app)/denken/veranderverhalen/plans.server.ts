import { listEntries } from '#community/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** The plans a change story may be about, as the options of a choice. */
export async function plansOf(event: RequestEvent) {
	const plans = await perform(listEntries, { kinds: ['plan'] }, contextOf(event));
	return plans.map(({ id, title }) => ({ value: id, label: title }));
}
