import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCsv } from './export.rules.ts';
import {
	exportDirectory,
	listListings,
	lookAtDirectoryFile,
	showListing,
	takeInDirectoryFile
} from './index.ts';
import { asFile, faultsBySchema, takeInFiles } from './test-hsds.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Given = ReturnType<typeof asFile>;
const look = (...files: Given[]) => perform(lookAtDirectoryFile, { files }, world.as('noor'));
const take = (...files: Given[]) =>
	perform(takeInDirectoryFile, { id: newId(), files }, world.as('noor'));
const found = async (q: string) => {
	const [one] = await perform(listListings, { q }, world.as('noor'));
	return one && (await perform(showListing, { id: one.id }, world.as('noor')));
};

describe('a file that breaks HSDS is told by record and path, in two languages', () => {
	const id = () => crypto.randomUUID();
	const service = (more: object) => ({ id: id(), name: 'Stuk', status: 'active', ...more });
	const place = (location: object) => ({
		service_at_locations: [{ id: id(), location: { id: id(), ...location } }]
	});
	const cases: [string, unknown, string, string, string, string][] = [
		[
			...['a name is missing', { id: id(), status: 'active' }, '1', 'name'],
			...['dit ontbreekt', 'this is missing']
		],
		[
			...['a status that is none', service({ status: 'open' }), 'Stuk', 'status'],
			'"open" kan niet; wel: active, inactive, defunct, temporarily closed',
			'"open" is not possible; but: active, inactive, defunct, temporarily closed'
		],
		[
			...['an age in words', service({ minimum_age: 'twaalf' }), 'Stuk', 'minimum_age'],
			...['"twaalf" is geen getal', '"twaalf" is no number']
		],
		[
			...['an address that is none', service({ url: 'geen adres' }), 'Stuk', 'url'],
			...['"geen adres" is geen webadres', '"geen adres" is no web address']
		],
		[
			...['one thing where a list belongs', service({ phones: {} }), 'Stuk', 'phones'],
			...['hier hoort een lijst', 'a list belongs here']
		],
		[
			...['deep inside', service(place({ location_type: 'gebouw' })), 'Stuk'],
			'service_at_locations[0].location.location_type',
			'"gebouw" kan niet; wel: physical, postal, virtual',
			'"gebouw" is not possible; but: physical, postal, virtual'
		],
		[
			...['a schedule of every year', service({ schedules: [{ id: id(), freq: 'YEARLY' }] })],
			...['Stuk', 'schedules[0].freq', '"YEARLY" kan niet; wel: WEEKLY, MONTHLY'],
			'"YEARLY" is not possible; but: WEEKLY, MONTHLY'
		]
	] as never;
	test.each(cases)('%s', async (_, broken, record, path, nl, en) => {
		expect(faultsBySchema('service', broken)).not.toEqual([]);
		const files = [asFile('gids.json', { services: [broken, service({ name: 'Goed' })] })];
		const { faults } = await look(...files);
		expect(faults).toEqual([{ record, path, sentence: { nl, en } }]);
		expect(await refusal(take(...files))).toBe(`unreadableFile ${record} ${path}`);
		expect(await found('Goed')).toBeUndefined();
	});

	test('something that is no record at all, and many at once', async () => {
		const { faults } = await look(asFile('gids.json', { services: ['tekst', 7, null] }));
		expect(faults.map((one) => [one.record, one.sentence.nl])).toEqual([
			['1', 'hier hoort een record'],
			['2', 'hier hoort een record'],
			['3', 'hier hoort een record']
		]);
		const many = Array.from({ length: 500 }, (_, at) => service({ name: `S${at}`, status: 'x' }));
		const error = await take(asFile('gids.json', many)).catch((problem) => problem);
		expect(error).toMatchObject({ code: 'unreadableFile' });
		expect(error.fields).toHaveLength(20);
	});

	test('in a table, by the name of the row', async () => {
		const rows = `id,name,status\n${id()},Stuk,open\ngeen,Ook stuk,active\n`;
		const { faults } = await look(asFile('services.csv', rows));
		expect(faults.map(({ record, path }) => [record, path])).toEqual([
			['Stuk', 'status'],
			['Ook stuk', 'id']
		]);
	});
});

describe('what cannot be read', () => {
	test.each([
		['no JSON', 'gids.json', '{"services": [', 'notJson'],
		['JSON that holds nothing', 'gids.json', '{}', 'noListingsFound'],
		['a word for JSON', 'gids.json', '"services"', 'noListingsFound'],
		['nothing but a head', 'gids.csv', 'naam;telefoon\n', 'noListingsFound'],
		['a zip that is none', 'gids.zip', 'PK\u0003\u0004 stuk', 'zipDamaged'],
		[
			'a picture',
			'gids.csv',
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 255),
			'otherFile'
		],
		['a PDF', 'gids.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'otherFile'],
		['a spreadsheet', 'gids.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'otherFile']
	])('%s is refused in a sentence', async (_, name, content, code) => {
		expect(await refusal(take(asFile(name, content)))).toBe(code);
	});

	test('a quotation mark too many, by its line', async () => {
		const csv = 'naam;telefoon\nTuin;1\n"Stuk;2\n';
		expect(await refusal(take(asFile('gids.csv', csv)))).toMatch(/^unreadableFile/);
		expect(await refusal(take(asFile('gids.csv', 'naam;telefoon\nTuin;1;2\n')))).toMatch(
			/^unreadableFile/
		);
	});
});

describe('other letters than UTF-8', () => {
	const csv = 'Naam;Omschrijving\nCafé Eén;Voor iedereen, ook ’s avonds\n';
	const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
	const windows = (text: string) =>
		Uint8Array.from(text.replace('’', '\u0092'), (letter) => letter.charCodeAt(0));

	test.each([
		['of Windows', windows(csv.replace('Eén', 'Één')), 'Café Één'],
		['of 16 bits', utf16(csv), 'Café Eén'],
		['of 16 bits, the other way', utf16(csv.replace('Eén', 'Twéé')).swap16(), 'Café Twéé']
	])('%s are read', async (_, bytes, name) => {
		const { names } = await look(asFile('lijst.csv', bytes));
		expect(names).toEqual([name]);
		await takeInFiles(world.as('noor'), [asFile('lijst.csv', bytes)]);
		expect(await found(name)).toMatchObject({ description: 'Voor iedereen, ook ’s avonds' });
	});

	test('in JSON too', async () => {
		const record = { id: crypto.randomUUID(), name: 'Naaikransje één', status: 'active' };
		expect((await look(asFile('x.json', utf16(JSON.stringify([record]))))).names).toEqual([
			'Naaikransje één'
		]);
	});
});

test('formulas in a CSV come in as text, and never go out as formulas', async () => {
	const csv = 'Naam;Kosten;Telefoon\n=HYPERLINK(x);@SUM(A1);+31 6\n\'-5 graden;"\t=1";-1+2\n';
	await takeInFiles(world.as('noor'), [asFile('formules.csv', csv)]);
	expect(await found('HYPERLINK')).toMatchObject({
		...{ name: '=HYPERLINK(x)', cost: '@SUM(A1)' },
		phones: [{ number: '+31 6' }]
	});
	expect(await found('graden')).toMatchObject({ name: '-5 graden' });
	const { services } = await perform(exportDirectory, {}, world.as('noor'));
	expect(asCsv(services)).not.toMatch(/(^|;|\n)"?[=+\-@\t]/);
});

test('a file of 50,000 lines is looked at and taken in whole', async () => {
	const lines = Array.from(
		{ length: 50_000 },
		(_, at) => `Voorziening ${at};Draad ${at % 50};Weg ${at}`
	);
	const file = asFile('groot.csv', `Naam;Organisatie;Adres\n${lines.join('\n')}\n`);
	expect((await look(file)).services).toBe(lines.length);
	const told = await takeInFiles(world.as('noor'), [file]);
	expect(told).toMatchObject({ added: lines.length, faults: [] });
}, 300_000);
