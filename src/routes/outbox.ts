import type { WaitingKind } from '#offline/shared.ts';
import type { SubmitFunction } from '$app/forms';

type Result = Parameters<Exclude<Awaited<ReturnType<SubmitFunction>>, void>>[0]['result'];
/** The server was not reached: it has said nothing. */
const unreached = (result: Result) => result.type === 'error' && !((result.status ?? 0) >= 400);

/**
 * Sends a form, after the device has it with its photos: whatever happens then, it is not lost. Without a network it
 * stays here and `kept` is called.
 */
export const outbox =
	(
		owner: string,
		kept: () => void,
		kind: Exclude<WaitingKind, 'photo'> = 'note',
		/** Whether it goes by the queue alone, where no page takes the form. */
		way: 'byForm' | 'byQueue' = 'byForm'
	): SubmitFunction =>
	async ({ formData, cancel }) => {
		const store = await import('#offline/shared.ts').catch(() => undefined);
		// Not there yet, and the network is gone: what was typed stays on the sheet, to be sent again.
		if (!store) return ({ result, update }) => (unreached(result) ? undefined : update());
		const { dayHere, keep, knownHere, letGo, mainField, writesOf } = store;
		if (kind !== 'presence' && !String(formData.get(mainField(kind)) ?? '').trim()) return;
		// The day on which it was made, also when it arrives later; the same words by either way are the same write.
		if (kind !== 'walkClosing' && !formData.get('happenedOn'))
			formData.set('happenedOn', dayHere((await knownHere())?.clockAhead ?? 0));
		const writes = writesOf(kind, owner, formData, new Date().toISOString());
		await keep(...writes);
		if (way === 'byQueue' || !navigator.onLine) {
			cancel();
			kept();
			return;
		}
		return async ({ result, update }) => {
			if (unreached(result)) return kept();
			// Refused: the sheet still holds what was typed, with the sentence beside it.
			if (result.type !== 'error') await letGo(...writes.map(({ id }) => id));
			await update();
		};
	};
