import { listAllObservations } from '#zien/index.ts';
import { anybody, newId, perform, type Actor } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOperations, api, apiOperations, openApiDocument } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Name = Parameters<World['as']>[0];

const ask = (
	who: Name | null,
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = { 'content-type': 'application/json' }
) => {
	const nobody: Actor = anybody(null);
	const context = who ? world.as(who) : { ...world.as('noor'), actor: nobody };
	return api.fetch(
		new Request(`http://localhost/api/v1${path}`, {
			method,
			...(body !== undefined && {
				headers,
				body: typeof body === 'string' ? body : JSON.stringify(body)
			})
		}),
		{ context, locale: 'nl', origin: 'http://localhost' }
	);
};

describe('writing and reading over the wire', () => {
	test('a note is put under its own id, twice is once, and reads back', async () => {
		const id = newId();
		for (let times = 0; times < 2; times++) {
			const done = await ask('noor', 'PUT', `/observations/${id}`, { text: 'Over de draad.' });
			expect(done.status).toBe(200);
			expect(await done.json()).toEqual({ id, version: 1 });
		}
		const read = await ask('noor', 'GET', `/observations/${id}`);
		expect(read.headers.get('api-version')).toBe('1.0.0');
		expect(await read.json()).toMatchObject({ text: 'Over de draad.', visibility: 'onlyMe' });
		const list = await ask('noor', 'GET', '/observations?limit=1&toGiveBack=false');
		expect(await list.json()).toHaveLength(1);
	});

	test('all that is wrong comes back together, as problem+json in the language that was asked', async () => {
		const wrong = { text: ' ', happenedOn: '1890-01-01', unknown: 1 };
		const refused = await ask('noor', 'PUT', `/observations/${newId()}`, wrong);
		expect(refused.status).toBe(400);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
		const problem = (await refused.json()) as { errors: { in: string }[]; detail: string };
		expect(problem.errors.map((one) => one.in)).toEqual(
			expect.arrayContaining(['text', 'happenedOn'])
		);
		expect(problem.detail).toContain('Er klopt nog iets niet');
	});

	test.each([
		['nobody', null, 401],
		['a resident', 'yonas', 403],
		['a member', 'samira', 403],
		['an administrator', 'kees', 403]
	] as const)('%s may not note', async (_, who, status) => {
		const refused = await ask(who, 'PUT', `/observations/${newId()}`, { text: 'Ik ook.' });
		expect(refused.status).toBe(status);
	});

	test('another organisation finds nothing, by id, by list and as a visitor of ours', async () => {
		const id = newId();
		await ask('noor', 'PUT', `/observations/${id}`, { text: 'Van ons.', visibility: 'team' });
		expect((await ask('elsewhere', 'GET', `/observations/${id}`)).status).toBe(404);
		expect(await perform(listAllObservations, {}, world.as('elsewhere'))).toEqual([]);
		const visitor = await ask(null, 'GET', `/observations/${id}?organisation=welzijn-oudermeer`);
		expect(visitor.status).toBe(404);
		const page = await ask(
			null,
			'GET',
			`/areas/${world.areaId}/publications?organisation=welzijn-oudermeer`
		);
		expect(await page.json()).toEqual([]);
		expect((await ask(null, 'GET', '/areas?organisation=is-er-niet')).status).toBe(404);
	});
});

describe('what the server cannot read', () => {
	test.each([
		['no JSON', 'dit is geen json', undefined, 400],
		['a list', '[]', undefined, 400],
		['another type', '<xml/>', { 'content-type': 'application/xml' }, 415]
	])('%s gets a sentence', async (_, body, headers, status) => {
		const refused = await ask('noor', 'PUT', `/observations/${newId()}`, body, headers);
		expect(refused.status).toBe(status);
		expect(((await refused.json()) as { detail: string }).detail).not.toBe('');
	});

	test('a body of 200 MB is refused after the first megabyte', async () => {
		let given = 0;
		const endless = new ReadableStream({
			pull(controller) {
				given += 65_536;
				if (given > 200 * 1024 * 1024) controller.close();
				else controller.enqueue(new Uint8Array(65_536).fill(120));
			}
		});
		const request = new Request(`http://localhost/api/v1/observations/${newId()}`, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: endless,
			duplex: 'half'
		} as RequestInit);
		const refused = await api.fetch(request, {
			context: world.as('noor'),
			locale: 'nl',
			origin: 'http://localhost'
		});
		expect(refused.status).toBe(413);
		expect(given).toBeLessThan(3 * 1024 * 1024);
	});

	test('a path that is not there is a problem too', async () => {
		const refused = await ask('noor', 'GET', '/is-er-niet');
		expect(refused.status).toBe(404);
		expect(refused.headers.get('content-type')).toBe('application/problem+json');
	});
});

describe('the document', () => {
	test('it names every operation that is on the wire, and anybody may read it', async () => {
		const answer = await ask(null, 'GET', '/openapi.json');
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		const document = (await answer.json()) as ReturnType<typeof openApiDocument>;
		expect(document.openapi).toBe('3.1.0');
		const described = Object.values(document.paths).flatMap((path) => Object.keys(path));
		expect(described).toHaveLength(apiOperations.length);
	});

	test('names are used once, and every example fits its own contract', () => {
		const names = allOperations.map((operation) => operation.name);
		expect(new Set(names).size).toBe(names.length);
		for (const { name, input, example } of allOperations) {
			expect(input.safeParse(example).success, name).toBe(true);
		}
	});
});
