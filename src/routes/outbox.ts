import { keep, letGo } from '#offline/shared.ts';
import type { SubmitFunction } from '$app/forms';

const lists = ['facets'];

/** The fields of the note sheet as the body that the API takes; what was left empty is left out. */
function bodyOf(data: FormData): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	for (const [name, value] of data) {
		if (typeof value !== 'string' || value === '') continue;
		const [first = '', second] = name.split('.');
		if (second) body[first] = { ...(body[first] as object), [second]: value };
		else if (lists.includes(first)) body[first] = [...((body[first] as string[]) ?? []), value];
		else body[first] = value;
	}
	for (const beside of ['promise', 'question']) {
		if (!(body[beside] as { text?: string } | undefined)?.text) delete body[beside];
	}
	return body;
}

/**
 * Sends a note, after the device has it: whatever happens then, it is not lost. Without a network it stays here and
 * `kept` is called.
 */
export const outbox =
	(owner: string, kept: () => void): SubmitFunction =>
	async ({ formData, cancel }) => {
		const body = bodyOf(formData);
		const id = String(body.id);
		const path = `/observations/${id}`;
		delete body.id;
		if (!String(body.text ?? '').trim()) return;
		const madeAt = new Date().toISOString();
		await keep({ id, owner, path, body, madeAt, state: 'waiting' });
		if (!navigator.onLine) {
			cancel();
			kept();
			return;
		}
		return async ({ result, update }) => {
			const unreachable = result.type === 'error' && !((result.status ?? 0) >= 400);
			if (unreachable) return kept();
			// Refused: the sheet still holds what was typed, with the sentence beside it.
			if (result.type !== 'error') await letGo(id);
			await update();
		};
	};
