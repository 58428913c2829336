import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportDirectory } from './export.operations.ts';
import { readDirectoryFiles } from './import-file.ts';
import { addAListing, asPackage } from './index.ts';
import { asFile, example, faultsBySchema, takeInFiles } from './test-hsds.ts';

const exported = (of: World) => perform(exportDirectory, {}, of.as('noor'));

/** The example of HSDS, and listings written here with all that is hard for a table. */
async function fill(world: World) {
	await takeInFiles(world.as('noor'), [asFile('a.json', example('service_full.json'))]);
	await takeInFiles(world.as('noor'), [asFile('t.json', example('taxonomy_term.json'))]);
	const repair = {
		...{ id: newId(), name: 'Repaircafé', description: '', providerName: 'Stichting Draad' },
		...{ phone: '+31 320 123456', languages: 'Nederlands, Arabisch', themes: 'maken, buurt' },
		places: [
			{
				...{ street: 'Garenhof 1', city: 'Oudermeer', postalCode: '1234 AB' },
				...{ accessibility: 'geen drempel', longitude: -5.25, latitude: 51.840001 }
			}
		],
		times: [{ days: ['SA'], opensAt: '10:00', closesAt: '13:00' }, { words: 'en soms ’s avonds' }]
	};
	await perform(addAListing, repair as never, world.as('noor'));
	const formulas = {
		...{ id: newId(), name: '=1+1', description: '-5 tot\n"+31", en; @ «ja»\n', cost: "'=2" },
		...{ providerName: 'Stichting Draad', howToJoin: '+ neem iets mee' }
	};
	await perform(addAListing, formulas, world.as('noor'));
	await perform(addAListing, { id: newId(), name: 'Inloop van ons zelf' }, world.as('noor'));
	return exported(world);
}

describe('export, import and export is the same', () => {
	test.each([
		['JSON', (all) => asFile('wegwijzer.json', all)],
		['the tabular package', (all) => asFile('hsds.zip', asPackage(all, { name: 'Wegwijzer' }))]
	] as [string, (all: Awaited<ReturnType<typeof exported>>) => ReturnType<typeof asFile>][])(
		'as %s, in an organisation that has nothing yet and in its own',
		async (_, pack) => {
			const [first, second] = await Promise.all([openWorld(), openWorld()]);
			try {
				const before = await fill(first);
				expect(before.services).toHaveLength(4);
				for (const one of before.services) expect(faultsBySchema('service', one)).toEqual([]);
				const told = await takeInFiles(second.as('noor'), [pack(before)]);
				expect(told).toMatchObject({ added: 4, faults: [] });
				const after = await exported(second);
				expect(after).toEqual(before);
				expect(JSON.stringify(after)).toBe(JSON.stringify(before));
				expect(pack(after)).toEqual(pack(before));
				// And the first takes its own export for what it has.
				const own = await takeInFiles(first.as('noor'), [pack(before)]);
				expect(own).toMatchObject({ added: 0, changed: 0 });
				expect(JSON.stringify(await exported(first))).toBe(JSON.stringify(before));
			} finally {
				await Promise.all([first.close(), second.close()]);
			}
		}
	);
});

describe('the tabular package', () => {
	const word = fc.oneof(
		fc.constantFrom('=1+1', "'=x", "''+31", '\t', ' rand ', '"', ';,', 'a\r\nb', 'één', '- streep'),
		fc.string({ minLength: 1 }).filter((text) => !text.includes('\u0000'))
	);
	const uuid = fc.noShrink(fc.uuid());
	const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
	const without = <T extends object>(record: T) =>
		Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
	const phone = fc.record({ id: uuid, number: word, description: maybe(word) }).map(without);
	const place = fc.record({ id: uuid, name: maybe(word), at: uuid }).map((one) => ({
		...{ id: one.at },
		location: without({ id: one.id, location_type: 'physical', name: one.name, latitude: -5.125 })
	}));
	const service = fc
		.record({
			...{ id: uuid, name: word, status: fc.constant('active'), description: maybe(word) },
			organization: maybe(fc.record({ id: uuid, name: word, description: fc.constant('') })),
			phones: maybe(fc.array(phone, { minLength: 1, maxLength: 3 })),
			service_at_locations: maybe(fc.array(place, { minLength: 1, maxLength: 2 }))
		})
		.map(without);

	test('gives back what was put in it, and no cell is a formula', () => {
		fc.assert(
			fc.property(fc.array(service, { minLength: 1, maxLength: 4 }), (services) => {
				const all = { services, taxonomies: [], taxonomy_terms: [] };
				const bytes = asPackage(all, { name: 'x' });
				const { records, faults } = readDirectoryFiles([{ name: 'hsds.zip', bytes }]);
				expect(faults).toEqual([]);
				expect(records.services).toEqual(services);
				const cells = Object.entries(unzipSync(bytes))
					.filter(([name]) => name.endsWith('.csv'))
					.flatMap(([, content]) => (parse(Buffer.from(content)) as string[][]).flat());
				const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
				expect(formulas.filter((cell) => cell !== '-5.125')).toEqual([]);
			}),
			{ numRuns: 50 }
		);
	});

	test('tells of its tables in datapackage.json, also of those that are empty', () => {
		const all = { services: [], taxonomies: [], taxonomy_terms: [] };
		const files = unzipSync(asPackage(all, { name: 'Wegwijzer' }));
		const told = JSON.parse(strFromU8(files['datapackage.json']!)) as {
			profile: string;
			resources: { path: string; schema: { fields: { name: string }[] } }[];
		};
		expect(told.profile).toBe('tabular-data-package');
		expect(told.resources.map(({ path }) => path).toSorted()).toEqual(
			Object.keys(files)
				.filter((name) => name !== 'datapackage.json')
				.toSorted()
		);
		for (const { path, schema } of told.resources)
			expect(strFromU8(files[path]!).split('\r\n')[0]).toBe(
				schema.fields.map(({ name }) => name).join(',')
			);
	});
});
