import { newId } from '#kernel/index.ts';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { vierzet } from './browser.ts';

/** Asks the API as this person does, and answers what it says; what is not allowed fails. */
export async function ask<T = { id: string; version: number }>(
	who: Page,
	method: 'get' | 'put' | 'post',
	path: string,
	data: object = {}
): Promise<T> {
	const body = method === 'get' ? {} : { data };
	const answer = await who.request.fetch(`/api/v1${path}`, {
		...{ method, headers: { origin: vierzet } },
		...body
	});
	expect(`${path} ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(
		`${path} ${answer.status()} `
	);
	return (await answer.json()) as T;
}
export const post = (who: Page, path: string, data: object = {}) =>
	ask(who, 'post', path, { writeId: newId(), ...data });

/** Every list and every record of the API, each asked with these ids in the place of each of its parameters. */
async function apiPaths(who: Page, ids: readonly string[]): Promise<string[]> {
	const { paths } = await ask<{ paths: Record<string, object> }>(who, 'get', '/openapi.json');
	return Object.entries(paths)
		.filter(([, methods]) => 'get' in methods)
		.flatMap(([path]) =>
			path.includes('{') ? ids.map((id) => path.replace(/\{\w+\}/g, id)) : [path]
		)
		.map((path) => `/api/v1${path.replace(/^\/api\/v1/, '')}`);
}

/** What differs each time anyhow: ids that a form makes, moments, and the marks of this one answer. */
const plain = (text: string) =>
	text
		.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
		.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
		.replace(/nonce="[^"]*"/g, '')
		// A seal that a form makes and nobody keeps.
		.replace(/\bseal\b\W+[\w-]{20,}/g, '')
		.replace(/value="[\w-]{40,}"/g, '');

/** The sheets of a workbook, without the day it was made. */
const sheetsOf = (file: Buffer) =>
	Object.entries(unzipSync(file))
		.filter(([name]) => !name.startsWith('docProps'))
		.map(([name, bytes]) => `${name} ${strFromU8(bytes)}`)
		.join('\n');

/** All that is given out to somebody: these screens and files, and the whole API. */
export async function everything(
	who: Page,
	ids: readonly string[],
	screens: readonly string[]
): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	const waiting = [...screens, ...(await apiPaths(who, ids))].values();
	const look = async () => {
		for (const path of waiting) {
			const answer = await who.request.get(path, { maxRedirects: 0 });
			if (answer.status() !== 200) continue;
			const isBook = answer.headers()['content-type']?.includes('spreadsheetml');
			found.set(path, plain(isBook ? sheetsOf(await answer.body()) : await answer.text()));
		}
	};
	// Several share the paths that wait: most of the time is waiting for answers.
	await Promise.all(Array.from({ length: 6 }, look));
	return found;
}
