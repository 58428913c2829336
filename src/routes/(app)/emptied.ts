import type { SubmitFunction } from '$app/forms';
import { tick } from 'svelte';

/**
 * For `use:enhance` on a form whose page goes on at the same address: empty again once it was done, so that the next
 * can be typed; after a refusal what was typed stays.
 */
export const emptied: SubmitFunction =
	({ formElement }) =>
	async ({ result, update }) => {
		await update({ reset: false });
		if (result.type !== 'redirect') return;
		// First the page has to know that nothing is refused any more.
		await tick();
		formElement.reset();
	};
