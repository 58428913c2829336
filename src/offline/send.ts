import { forget, keep, letGo, waitingOf, type Waiting } from './device.ts';

/** Refusals that say nothing about the write itself: it waits and is tried again. */
const later = new Set([401, 408, 425, 429]);

/** The bytes of a picture in base64. */
export const base64Of = (picture: Blob): Promise<string> =>
	new Promise((read, fail) => {
		const reader = new FileReader();
		reader.onload = () => read(String(reader.result).split(',')[1] ?? '');
		reader.onerror = () => fail(reader.error);
		reader.readAsDataURL(picture);
	});

/** What the server says, read to its end: an answer that is left unread keeps its connection. */
async function ask(path: string, init: RequestInit) {
	const answer = await fetch(`/api/v1${path}`, init).catch(() => undefined);
	const said = await answer?.json().catch(() => ({}));
	return answer && { ok: answer.ok, status: answer.status, text: answer.statusText, said };
}

async function send(item: Waiting): Promise<'sent' | 'failed' | 'later'> {
	const { body, photo } = item;
	const answer = await ask(item.path, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', 'x-vierzet-person': item.owner },
		body: JSON.stringify(photo ? { ...body, data: await base64Of(photo) } : body)
	});
	if (!answer || answer.status >= 500 || later.has(answer.status)) return 'later';
	if (answer.ok) {
		await letGo(item.id);
		return 'sent';
	}
	const { said } = answer;
	const fields = (said.errors ?? []).map((one: { detail?: string }) => one.detail);
	const problem = [said.detail, ...fields].filter(Boolean).join(' ') || answer.text;
	await keep({ ...item, state: 'failed', problem });
	return 'failed';
}

/**
 * Whether this person may still read here, as far as the server can be reached. Where not, what could be read without a
 * network leaves the device; what waits stays for its owner.
 */
export async function mayStillRead(personId: string): Promise<boolean> {
	const answer = await ask('/promises', { headers: { 'x-vierzet-person': personId } });
	if (answer?.status !== 401 && answer?.status !== 403) return true;
	await forget();
	return false;
}

/** What must be there first goes first; within that the oldest. */
const depth = (item: Waiting, all: Map<string, Waiting>): number => {
	const first = item.after ? all.get(item.after) : undefined;
	// A summary closes the walk after the notes that were made in it.
	return (first ? depth(first, all) + 1 : 0) + (item.kind === 'walkClosing' ? 2 : 0);
};

/** In the order of sending. */
export function inOrder(items: readonly Waiting[]): Waiting[] {
	const all = new Map(items.map((item) => [item.id, item]));
	return items.toSorted((a, b) => depth(a, all) - depth(b, all) || (a.id < b.id ? -1 : 1));
}

/**
 * Sends what waits, one tab at a time. What the server has leaves the device only after its answer; the same write sent
 * again is the same write. What follows something that was refused waits until that is mended.
 * @returns how many of this owner are still on the device
 */
export async function flush(owner: string): Promise<number> {
	await navigator.locks.request('vierzet-outbox', async () => {
		const items = inOrder(await waitingOf(owner));
		const stuck = new Set(items.filter((item) => item.state === 'failed').map((item) => item.id));
		for (const item of items) {
			if (stuck.has(item.id) || (item.after && stuck.has(item.after))) continue;
			const outcome = await send(item);
			if (outcome === 'later') break;
			if (outcome === 'failed') stuck.add(item.id);
		}
	});
	return (await waitingOf(owner)).length;
}
