import { applyAction, type SubmitFunction } from '$app/forms';
import { goto } from '$app/navigation';
import { tick } from 'svelte';

/** The key of a card on the board: what it is, and the theme it lies with. */
export const cardKey = (entryId: string, themeId: string) =>
	themeId ? `${entryId}_${themeId}` : entryId;

/** After a move the page stays where it is, and the focus goes with the card. */
export const moving: SubmitFunction =
	({ formData }) =>
	async ({ result }) => {
		if (result.type !== 'redirect') return applyAction(result);
		await goto(result.location, { reset: false, replaceState: true, refreshAll: true });
		await tick();
		const [entryId, to] = ['entryId', 'to'].map((name) => String(formData.get(name) ?? ''));
		document.getElementById(`kaart-${cardKey(entryId!, to!)}`)?.focus();
	};
