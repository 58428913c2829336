/// <reference lib="webworker" />
// Without a network the app opens with the page of this device. Files of the app come from the cache, everything
// else from the server: nothing that others may withdraw is kept here. Kept are the files of pages that were used, with
// all that those may still ask for: the others cost a phone its data for nothing.
import { immutable } from '$app/manifest';

const worker = self as unknown as ServiceWorkerGlobalScope;
const files = new Set(immutable.map(({ path }) => (path.startsWith('/') ? path : `/${path}`)));
const shell = '/toestel';
// No page names it, and every page asks for it: what is shown when something goes wrong.
const onEveryPage = [...files].filter((path) => /\/(nodes|assets)\/1\./.test(path));
// The names of the files change with what is in them, so together they name the version.
const name = `vierzet-${[...files].reduce((sum, file) => [...file].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, sum), 7)}`;

/** The files of the app that a page of the server names. */
const namedIn = (page: string) => (page.match(/_app\/[\w./-]+/g) ?? []).map((path) => `/${path}`);

/** The files that a script or style asks for, now or later. One script names every page there is: that one asks for none. */
function askedBy(path: string, text: string): string[] {
	if (/\/entry\/app\./.test(path)) return [];
	return [...text.matchAll(/["'`(]([\w./-]+\.(?:js|css|woff2))["'`)]/g)].map(
		([, to]) => new URL(to!.replace(/^_app/, '/_app'), new URL(path, worker.location.href)).pathname
	);
}

/** Keeps a file after all that it asks for: what is kept needs no second look. */
async function keep(path: string, seen = new Set<string>()): Promise<void> {
	if (seen.has(path) || !files.has(path)) return;
	seen.add(path);
	const cache = await caches.open(name);
	if (await cache.match(path)) return;
	const answer = await fetch(path);
	if (!answer.ok) throw new Error(`${path} is gone`);
	if (/\.(js|css)$/.test(path)) {
		const asked = askedBy(path, await answer.clone().text());
		await Promise.all(asked.map((one) => keep(one, seen)));
	}
	await cache.put(path, answer);
}

async function keepAll(paths: string[]): Promise<void> {
	const seen = new Set<string>();
	await Promise.all(paths.map((path) => keep(path, seen)));
}

/** Keeps the page of this device when every file it asks for is of this version: of another, it would open and stand still. */
async function keepShell(answer: Response): Promise<boolean> {
	const named = namedIn(await answer.clone().text());
	if (!answer.ok || !named.every((path) => files.has(path))) return false;
	await keepAll([...named, ...onEveryPage]);
	await (await caches.open(name)).put(shell, answer);
	return true;
}

/** Of the pages that were open before there was a worker: they may go on without a network too. */
async function keepOpenPages(): Promise<void> {
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	await Promise.all(
		open.map(async ({ url }) => keepAll(namedIn(await (await fetch(url)).text())))
	).catch(() => {});
}

worker.addEventListener('install', (event) => {
	const fill = async () => {
		// The server may be renewed in the middle: then this version never starts, and the next one is found.
		if (!(await keepShell(await fetch(shell)))) throw new Error('The server has another version.');
		await keepOpenPages();
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
	if (files.has(url.pathname)) {
		const file = async () => {
			const kept = await fromCache(url.pathname);
			if (kept) return kept;
			event.waitUntil(keep(url.pathname).catch(() => {}));
			return fetch(request);
		};
		event.respondWith(file());
	} else if (request.mode === 'navigate') {
		const page = async () => {
			try {
				const answer = await fetch(request);
				// The page of this device in the language that is chosen now.
				if (url.pathname === shell) event.waitUntil(keepShell(answer.clone()).catch(() => {}));
				return answer;
			} catch {
				return (await fromCache(shell)) ?? Response.error();
			}
		};
		event.respondWith(page());
	}
});
