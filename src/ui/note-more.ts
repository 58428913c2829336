import type { Component, ComponentProps } from 'svelte';
import type NoteMore from './components/NoteMore.svelte';
import { loadWords } from './messages/index.ts';

export type MoreOfNote = ComponentProps<typeof NoteMore>;

/** Fetches what stands behind "Meer" of the note sheet, with its words. */
export async function fetchNoteMore(locale: 'nl' | 'en'): Promise<Component<MoreOfNote>> {
	await loadWords(locale, ['noting', 'walks', 'zien']);
	return (await import('./components/NoteMore.svelte')).default;
}

/** Writes it on the server, which has everything at hand. */
export const writeNoteMore = import.meta.env.SSR ? await writer() : undefined;

async function writer() {
	const { render } = await import('svelte/server');
	const { default: component } = await import('./components/NoteMore.svelte');
	return (props: MoreOfNote, context: Map<unknown, unknown>): string =>
		render(component, { props, context }).body;
}
