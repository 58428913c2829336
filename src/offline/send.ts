import { keep, letGo, waitingOf, type Waiting } from './device.ts';

/** Refusals that say nothing about the write itself: it waits and is tried again. */
const later = new Set([401, 408, 425, 429]);

async function send(item: Waiting): Promise<'sent' | 'failed' | 'later'> {
	const answer = await fetch(`/api/v1${item.path}`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', 'x-vierzet-person': item.owner },
		body: JSON.stringify(item.body)
	}).catch(() => undefined);
	if (!answer || answer.status >= 500 || later.has(answer.status)) return 'later';
	if (answer.ok) {
		await letGo(item.id);
		return 'sent';
	}
	const said = await answer.json().catch(() => ({}));
	const fields = (said.errors ?? []).map((one: { detail?: string }) => one.detail);
	const problem = [said.detail, ...fields].filter(Boolean).join(' ') || answer.statusText;
	await keep({ ...item, state: 'failed', problem });
	return 'failed';
}

/**
 * Sends what waits, oldest first, one tab at a time. What the server has leaves the device only after its answer; the
 * same write sent again is the same write.
 * @returns how many of this owner are still on the device
 */
export async function flush(owner: string): Promise<number> {
	await navigator.locks.request('vierzet-outbox', async () => {
		for (const item of await waitingOf(owner)) {
			if (item.state === 'failed') continue;
			if ((await send(item)) === 'later') break;
		}
	});
	return (await waitingOf(owner)).length;
}
