/// <reference lib="webworker" />
// Without a network the app opens with the page of this device. Files of the app come from the cache, everything
// else from the server: nothing that others may withdraw is kept here.
import { immutable } from '$app/manifest';

const worker = self as unknown as ServiceWorkerGlobalScope;
const files = immutable.map(({ path }) => (path.startsWith('/') ? path : `/${path}`));
const shell = '/toestel';
// The names of the files change with what is in them, so together they name the version.
const name = `vierzet-${files.reduce((sum, file) => [...file].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, sum), 7)}`;

/** Keeps the page of this device when every file it asks for is of this version: of another, it would open and stand still. */
async function keepShell(answer: Response): Promise<boolean> {
	const asked = (await answer.clone().text()).match(/_app\/[\w./-]+/g) ?? [];
	if (!answer.ok || !asked.every((path) => files.includes(`/${path}`))) return false;
	await (await caches.open(name)).put(shell, answer);
	return true;
}

worker.addEventListener('install', (event) => {
	const fill = async () => {
		await (await caches.open(name)).addAll(files);
		// The server may be renewed in the middle: then this version never starts, and the next one is found.
		if (!(await keepShell(await fetch(shell)))) throw new Error('The server has another version.');
	};
	// A new version waits until the pages of the old one are closed: nobody is disturbed during a walk.
	event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		const old = (await caches.keys()).filter((one) => one.startsWith('vierzet-') && one !== name);
		await Promise.all(old.map((one) => caches.delete(one)));
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	const url = new URL(request.url);
	if (url.origin !== worker.location.origin) return;
	const fromCache = async (path: string) => (await caches.open(name)).match(path);
	if (files.includes(url.pathname)) {
		event.respondWith(fromCache(url.pathname).then((found) => found ?? fetch(request)));
	} else if (request.mode === 'navigate') {
		const page = async () => {
			try {
				const answer = await fetch(request);
				// The page of this device in the language that is chosen now.
				if (url.pathname === shell) await keepShell(answer.clone());
				return answer;
			} catch {
				return (await fromCache(shell)) ?? Response.error();
			}
		};
		event.respondWith(page());
	}
});
