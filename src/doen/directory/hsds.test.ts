import fc from 'fast-check';
import { newId, perform, safeCell } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDirectory } from './export.operations.ts';
import { asCsv } from './export.rules.ts';
import { faultsOf } from './hsds.check.rules.ts';
import { hsdsFields, type HsdsKind } from './hsds.fields.ts';
import { lookAtDirectoryFile } from './import.operations.ts';
import {
	addAListing,
	changeAListing,
	listHsds,
	listListings,
	showHsds,
	takeInDirectoryFile,
	type HsdsList
} from './index.ts';
import { asFile, example, exampleCsvs, faultsBySchema, takeInFiles } from './test-hsds.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const visitor = (of: World = world) => ({
	...of.as('noor'),
	actor: {
		organisationId: of.organisationId,
		personId: null,
		accountId: null,
		roles: ['public' as const],
		teamIds: []
	}
});
type Listed = { total_items: number; contents: Record<string, unknown>[] };
const page = async (list: HsdsList, query = '', of: World = world) =>
	(await perform(listHsds, { list, query }, visitor(of))) as unknown as Listed;
const exported = (of: World) => perform(exportDirectory, {}, of.as('noor'));
const kindOf: Record<HsdsList, string> = {
	services: 'service',
	organizations: 'organization',
	service_at_locations: 'service_at_location',
	taxonomies: 'taxonomy',
	taxonomy_terms: 'taxonomy_term'
};

describe('the check of HSDS says what its JSON Schemas say', () => {
	const full = JSON.parse(String(example('service_full.json')));

	test('of the examples', () => {
		expect(faultsOf('service', full)).toEqual([]);
		expect(faultsBySchema('service', full)).toEqual([]);
	});

	test('of an example in which one value was broken, with the path of it', () => {
		const values = [
			undefined,
			null,
			7,
			'',
			'x',
			'no uuid',
			[],
			{},
			true,
			'http://example.com',
			'a@b.nl'
		];
		const paths: (string | number)[][] = [];
		const walk = (value: unknown, path: (string | number)[]) => {
			if (path.length > 0) paths.push(path);
			if (Array.isArray(value)) value.forEach((one, at) => walk(one, [...path, at]));
			else if (typeof value === 'object' && value)
				for (const [name, one] of Object.entries(value)) walk(one, [...path, name]);
		};
		walk(full, []);
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.constantFrom(...values), (path, value) => {
				const broken = structuredClone(full);
				let holder = broken;
				for (const step of path.slice(0, -1)) holder = holder[step];
				if (value === undefined && !Array.isArray(holder)) delete holder[path.at(-1)!];
				else holder[path.at(-1)!] = value ?? null;
				const ours = faultsOf('service', broken);
				expect(ours.length > 0, JSON.stringify([path, value])).toBe(
					faultsBySchema('service', broken).length > 0
				);
				const name = String(path.findLast((step) => typeof step === 'string'));
				if (ours.length > 0) expect(ours.some((one) => one.path.includes(name))).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('knows the fields of every kind', () => {
		for (const kind of Object.keys(hsdsFields)) {
			const id = newId();
			expect(faultsOf(kind as HsdsKind, { id: 7 }).length, kind).toBeGreaterThan(0);
			expect(faultsBySchema(kind, { id: 7 }).length, kind).toBeGreaterThan(0);
			expect(faultsOf(kind as HsdsKind, { id }).length > 0, kind).toBe(
				faultsBySchema(kind, { id }).length > 0
			);
		}
	});
});

describe('the examples of HSDS come in', () => {
	test.each([
		['service_full.json', 1],
		['service_list.json', 1],
		['service_at_location_full.json', 1],
		['service_at_location_list.json', 1],
		['organization_full.json', 1],
		['tabular.json', 1]
	])('%s', async (name, services) => {
		const fresh = await openWorld();
		try {
			const file = asFile(name, example(name));
			const told = await takeInFiles(fresh.as('noor'), [file], { visibility: 'public' });
			expect(told).toMatchObject({ added: services, changed: 0, faults: [] });
			const again = await takeInFiles(fresh.as('noor'), [file], { visibility: 'public' });
			expect(again).toMatchObject({ added: 0, changed: 0, same: services, kept: [] });
			for (const list of Object.keys(kindOf) as HsdsList[]) {
				const { contents } = await page(list, 'full=true', fresh);
				for (const one of contents) expect(faultsBySchema(kindOf[list], one), list).toEqual([]);
			}
			// No person is taken in, also not in what is not understood.
			expect(JSON.stringify(await exported(fresh))).not.toMatch(/Persona/);
		} finally {
			await fresh.close();
		}
	});

	test.each([
		['organization_list.json', 'organizations'],
		['taxonomy.json', 'taxonomies'],
		['taxonomy_list.json', 'taxonomies'],
		['taxonomy_term.json', 'taxonomy_terms'],
		['taxonomy_term_list.json', 'taxonomy_terms']
	] as const)('%s holds no service, and what it holds is kept', async (name, list) => {
		await takeInFiles(world.as('noor'), [asFile(name, example(name))]);
		if (list === 'organizations') return;
		expect((await page(list)).total_items).toBeGreaterThan(0);
	});

	test('the tabular package, in a folder and in a zip, says the same as the nested record', async () => {
		const [folder, zip] = await Promise.all([openWorld(), openWorld()]);
		try {
			const csvs = exampleCsvs();
			await takeInFiles(folder.as('noor'), csvs);
			const packed = zipSync(
				Object.fromEntries(
					csvs.map(({ name, data }) => [`pakket/${name}`, Buffer.from(data, 'base64')])
				)
			);
			await takeInFiles(zip.as('noor'), [asFile('hsds.zip', packed)]);
			const [one] = (await exported(folder)).services;
			expect((await exported(zip)).services).toEqual([one]);
			expect(faultsBySchema('service', one)).toEqual([]);
			expect(one).toMatchObject({
				name: 'Community Counselling',
				minimum_age: 12,
				organization: { name: 'Example Organization Inc.' },
				schedules: [{ byday: 'TH,FR', opens_at: '10:00:00' }],
				cost_options: [{ amount: 35, currency: 'gbp' }],
				service_at_locations: [{ location: { addresses: [{ city: 'MyCity' }] } }]
			});
		} finally {
			await Promise.all([folder.close(), zip.close()]);
		}
	});
});

describe('what breaks the schema', () => {
	const good = { id: crypto.randomUUID(), name: 'Goed', status: 'active' };
	const bad = {
		id: 'geen',
		name: 'Stuk',
		status: 'open',
		phones: [{ id: crypto.randomUUID(), number: 7 }]
	};

	test('is told by record and path, and nothing of the file is kept', async () => {
		const files = [asFile('gids.json', [good, bad])];
		const look = await perform(lookAtDirectoryFile, { files }, world.as('noor'));
		expect(look.faults.map(({ record, path }) => [record, path])).toEqual([
			['Stuk', 'id'],
			['Stuk', 'status'],
			['Stuk', 'phones[0].number']
		]);
		const taking = takeInFiles(world.as('noor'), files);
		expect(await refusal(taking)).toBe('unreadableFile Stuk id Stuk status Stuk phones[0].number');
		expect(await perform(listListings, { q: 'Goed' }, world.as('noor'))).toEqual([]);
	});

	test('is left out when the good ones are asked for', async () => {
		const files = [asFile('gids.json', [good, bad])];
		const told = await takeInFiles(world.as('noor'), files, { takeGood: 'yes' });
		expect(told).toMatchObject({ added: 1 });
		expect(told.faults).toHaveLength(3);
	});

	test('no JSON, no services, a broken zip and the wrong person', async () => {
		const of = (file: object, who: 'noor' | 'samira' = 'noor') =>
			refusal(perform(takeInDirectoryFile, { id: newId(), files: [file] } as never, world.as(who)));
		expect(await of(asFile('x.json', '{"a":'))).toBe('notJson');
		expect(await of(asFile('x.json', example('base.json')))).toBe('noListingsFound');
		expect(await of(asFile('x.json', example('location.json')))).toBe('noListingsFound');
		expect(await of(asFile('x.zip', 'PK stuk'))).toBe('zipDamaged');
		expect(await of(asFile('x.json', '[]'), 'samira')).toBe('forbidden');
	});
});

test('what was changed here stays when a newer file comes, and is told', async () => {
	const id = crypto.randomUUID();
	const record = { id, name: 'Eettafel', status: 'active' };
	await takeInFiles(world.as('noor'), [asFile('e.json', [record])]);
	const newer = { ...record, description: 'Elke week.' };
	expect(await takeInFiles(world.as('noor'), [asFile('e.json', [newer])])).toMatchObject({
		changed: 1
	});
	const [found] = await perform(listListings, { q: 'Eettafel' }, world.as('noor'));
	const words = { name: 'Eettafel Garenhof', description: 'Elke dinsdag.' };
	await perform(changeAListing, { writeId: newId(), id: found!.id, ...words }, world.as('noor'));
	const last = { ...record, description: 'Elke dag.' };
	expect(await takeInFiles(world.as('noor'), [asFile('e.json', [last])])).toMatchObject({
		...{ added: 0, changed: 0, kept: ['Eettafel Garenhof'] }
	});
});

describe('a plain CSV', () => {
	const csv =
		'Naam;Organisatie;Adres;Postcode;Plaats;Telefoon;Tijden\nTaalcafé;Bibliotheek;Kaardebol 2;1234 AB;Oudermeer;0320 1;dinsdag 10 uur\n';

	test('is guessed, taken in through its mapping, and the second time it adds nothing', async () => {
		const files = [asFile('lijst.csv', csv)];
		const look = await perform(lookAtDirectoryFile, { files }, world.as('noor'));
		expect(look.columns.map(({ name, target }) => [name, target]).slice(0, 3)).toEqual([
			['Naam', 'name'],
			['Organisatie', 'provider'],
			['Adres', 'street']
		]);
		const mapping = Object.fromEntries(look.columns.map(({ name, target }) => [name, target]));
		expect(await takeInFiles(world.as('noor'), files, { mapping })).toMatchObject({ added: 1 });
		expect(await takeInFiles(world.as('noor'), files, { mapping })).toMatchObject({ same: 1 });
	});

	test('goes out so that no cell is a formula, and comes back as it was', async () => {
		expect(safeCell('=1+1')).toBe("'=1+1");
		fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@\t\r]/.test(safeCell(text))));
		const { services } = await exported(world);
		const out = asCsv(services);
		const look = await perform(
			lookAtDirectoryFile,
			{ files: [asFile('uit.csv', out)] },
			world.as('noor')
		);
		expect(look.services).toBe(services.length);
	});
});

describe('/hsds', () => {
	test('shows what is public, and nothing else', async () => {
		const id = newId();
		const hidden = newId();
		const open = { visibility: 'public' as const };
		await perform(addAListing, { id, name: 'Open tuin', ...open }, world.as('noor'));
		await perform(
			addAListing,
			{ id: hidden, name: 'Nog niet', providerName: 'Geheim' },
			world.as('noor')
		);
		const names = (await page('services', 'per_page=200')).contents.map(({ name }) => name);
		expect(names).toContain('Open tuin');
		expect(names).not.toContain('Nog niet');
		const list = await page('organizations', 'per_page=200');
		expect(list.contents.map(({ name }) => name)).not.toContain('Geheim');
		const show = (of: string) => perform(showHsds, { list: 'services', id: of }, visitor());
		expect(await show(id)).toMatchObject({ name: 'Open tuin' });
		expect(await refusal(show(hidden))).toBe('notFound');
		expect(await refusal(show('x'))).toBe('notFound');
	});

	test('goes through its pages without losing or doubling one', async () => {
		const seen: unknown[] = [];
		const { total_items: total } = await page('services', 'per_page=2');
		for (let number = 1; number <= Math.ceil(total / 2); number++)
			seen.push(
				...(await page('services', `per_page=2&page=${number}`)).contents.map(({ id }) => id)
			);
		expect(new Set(seen).size).toBe(total);
		expect(seen).toHaveLength(total);
	});

	test('looks by a list of subjects, by one subject, and shows the subjects on top alone', async () => {
		const [list, top, under, service] = [newId(), newId(), newId(), newId()];
		const term = (id: string, name: string, more: object = {}) => ({
			id: newId(),
			taxonomy_term: { id, name, description: '', taxonomy_detail: lists, ...more }
		});
		const lists = { id: list, name: 'Onze woorden', description: '' };
		const record = {
			...{ id: service, name: 'Soepgroep', status: 'active' },
			attributes: [term(top, 'Eten'), term(under, 'Soep', { parent_id: top })]
		};
		await takeInFiles(world.as('noor'), [asFile('soep.json', [record])]);
		await world.owner.query(
			"update entry set visibility = 'public' where title = 'Soepgroep' and kind = 'listing'"
		);
		const names = async (of: HsdsList, query: string) =>
			(await page(of, query)).contents.map(({ name }) => name);
		expect(await names('services', `taxonomy_id=${list}`)).toEqual(['Soepgroep']);
		expect(await names('services', `taxonomy_term_id=${under}`)).toEqual(['Soepgroep']);
		expect(await names('services', `taxonomy_id=${newId()}`)).toEqual([]);
		expect(await names('taxonomy_terms', `taxonomy_id=${list}`)).toHaveLength(2);
		const tops = await page('taxonomy_terms', `taxonomy_id=${list}&top_only=true`);
		expect(tops).toMatchObject({ total_items: 1, contents: [{ name: 'Eten' }] });
	});

	test('refuses a value that cannot be, by its name', async () => {
		const bad = (query: string) => refusal(page('services', query));
		for (const query of [
			'page=0',
			'page=x',
			'per_page=9999',
			'taxonomy_term_id=1',
			'full=ja',
			'format=xml',
			'modified_after=gisteren'
		])
			expect(await bad(query), query).toBe('badQuery');
	});
});
