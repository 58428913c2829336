import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measures } from './cbs-measures.ts';
import { indicatorOf } from './indicators.ts';
import { importCbs, importFigures, importPdok, lookAtFigures } from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const kept = async (code: string, indicator: string) =>
	(
		await world.owner.query(
			'select year, value, status, source from reference.figure where area_code = $1 and indicator_id = $2 order by year',
			[code, indicator]
		)
	).rows;

async function serving(
	answer: (url: URL) => unknown,
	work: (address: string, asked: string[]) => Promise<void>
) {
	const asked: string[] = [];
	const server: Server = createServer((request, response) => {
		const url = new URL(request.url!, `http://${request.headers.host}`);
		asked.push(request.url!);
		const said = answer(url);
		if (typeof said === 'number') response.writeHead(said, { 'retry-after': '0' }).end();
		else response.end(typeof said === 'string' ? said : JSON.stringify(said));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	try {
		await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
	} finally {
		server.close();
	}
}

/** A small xlsx: sheets of rows; a cell is a text, a number, or a formula with the value saved with it. */
type Cell = string | number | { formula: string; value: number } | null;
function xlsx(sheets: { name: string; state?: string; rows: Cell[][]; merged?: string }[]): Buffer {
	const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const letter = (index: number) => String.fromCharCode(65 + index);
	const cell = (value: Cell, column: number, row: number) => {
		const at = `${letter(column)}${row + 1}`;
		if (value === null) return '';
		if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
		if (typeof value === 'object')
			return `<c r="${at}"><f>${value.formula}</f><v>${value.value}</v></c>`;
		return `<c r="${at}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
	};
	const xml = (rest: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${rest}`;
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
	const files: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${sheets.map((_, i) => `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`
	};
	sheets.forEach(({ rows, merged }, i) => {
		const data = rows
			.map(
				(cells, r) => `<row r="${r + 1}">${cells.map((one, c) => cell(one, c, r)).join('')}</row>`
			)
			.join('');
		const merge = merged ? `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>` : '';
		files[`xl/worksheets/s${i}.xml`] =
			`<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${merge}</worksheet>`;
	});
	return Buffer.from(
		zipSync(Object.fromEntries(Object.entries(files).map(([n, text]) => [n, strToU8(xml(text))])))
	);
}

const told = { source: 'CBS', licence: 'CC BY 4.0', year: 2023 };
const take = async (name: string, bytes: Buffer, year = 2023) => {
	const file = { name, bytes };
	const { guess } = await lookAtFigures(file);
	return importFigures(world.db, file, { ...told, year, mapping: guess });
};
const fieldOf = (work: Promise<unknown>) =>
	work.then(
		() => 'it was not refused',
		(problem) => problem.fields[0].sentence.nl as string
	);

describe('[R59] the yearly xlsx of the CBS', () => {
	const heads = ['gwb_code_10', 'regio', 'recs', 'a_inw', 'a_00_14', 'a_lan_ha', 'p_koopw', 'a_hh'];
	const rows: Cell[][] = [
		['Kerncijfers wijken en buurten 2023', null],
		[null, null, null, 'Bevolking', null, 'Ruimte'],
		heads,
		['GM0300', 'Testdam', 'Gemeente', 1000, 200, 500, '61,5', 450],
		['WK030001', 'Wijk 01', 'Wijk', { formula: 'D4/2', value: 500 }, 50, 250, '.', 200],
		['BU0300AD07', 'Aan de Dijk', 'Buurt', 0, 0, 12, '.', 0],
		['Bron: CBS']
	];
	const book = () =>
		xlsx([
			{ name: 'verborgen', state: 'hidden', rows: [['niets', 'hier']] },
			{ name: 'Toelichting', rows: [['Lees dit eerst']] },
			{ name: 'KWB2023', rows, merged: 'D2:E2' }
		]);

	test('titles, merged heads, notes, formulas and a hidden sheet are seen for what they are', async () => {
		const done = await take('kwb-2023.xlsx', book());
		expect(done).toMatchObject({ already: false, rows: 15 });
		expect(await kept('GM0300', 'age0to14')).toMatchObject([{ value: 20, status: 'known' }]);
		expect(await kept('GM0300', 'landArea')).toMatchObject([{ value: 5 }]);
		expect(await kept('GM0300', 'homeOwnership')).toMatchObject([{ value: 61.5 }]);
		expect(await kept('WK030001', 'population')).toMatchObject([{ value: 500 }]);
		expect(await kept('WK030001', 'homeOwnership')).toMatchObject([
			{ value: null, status: 'missing' }
		]);
		expect(await kept('BU0300AD07', 'age0to14')).toMatchObject([{ status: 'missing' }]);
		expect(await take('kwb-2023.xlsx', book())).toMatchObject({ already: true });
	});

	test('a damaged file, one without codes and a cell that is no number get a sentence with their place', async () => {
		const whole = book();
		expect(await fieldOf(take('half.xlsx', whole.subarray(0, 300)))).toContain('beschadigd');
		const other = xlsx([
			{
				name: 'Blad1',
				rows: [
					['naam', 'inwoners'],
					['Testdam', 3]
				]
			}
		]);
		expect(await fieldOf(take('ander.xlsx', other))).toContain('Blad1');
		const odd = xlsx([
			{ name: 'KWB', rows: [heads, ['GM0300', 'Testdam', '', 'veel', 1, 1, 1, 1]] }
		]);
		expect(await fieldOf(take('raar.xlsx', odd, 2022))).toMatch(
			/regel 2, kolom population: “veel”/
		);
		expect(await kept('GM0300', 'population')).toHaveLength(1);
	});
});

test('[R59] CBS OData v4: a row per number, pages, secrets and names', async () => {
	const observation = (
		WijkenEnBuurten: string,
		Measure: string,
		Value: number | null,
		extra = {}
	) => ({
		...{ Id: 1, Measure, ValueAttribute: 'None', Value, StringValue: null, WijkenEnBuurten },
		...extra
	});
	const faults: number[] = [429, 500];
	await serving(
		(url) => {
			if (faults.length > 0) return faults.shift();
			const kind = /'(GM|WK|BU)/.exec(url.searchParams.get('$filter')!)![1]!;
			if (kind !== 'GM') return { value: [] };
			if (url.pathname.endsWith('Codes'))
				return { value: [{ Identifier: 'GM0301    ', Title: 'Vierdam ' }] };
			if (url.searchParams.has('$skip'))
				return {
					value: [
						observation('GM0301', '10680', 130),
						observation('GM0301', 'D000187', null, { ValueAttribute: 'Confidential' })
					]
				};
			return {
				value: [observation('GM0301', 'T001036', 1000), observation('GM0301', 'A047044', 740)],
				'@odata.nextLink': `${url.href}&$skip=2`
			};
		},
		async (address, asked) => {
			const options = { municipality: 'GM0301', version: 4, address, patience: 1 } as const;
			const done = await importCbs(world.db, options);
			expect(Object.keys(done)).toHaveLength(7);
			expect(asked.length).toBeGreaterThan(7 * 7);
			expect((await kept('GM0301', 'age0to14')).at(-1)).toMatchObject({ value: 13, year: 2025 });
			expect((await kept('GM0301', 'landArea')).at(-1)).toMatchObject({ value: 7.4 });
			expect((await kept('GM0301', 'lowIncome')).at(-1)).toMatchObject({
				...{ value: null, status: 'suppressed' }
			});
			const { rows } = await world.owner.query(
				`select name from reference.official_area where code = 'GM0301'`
			);
			expect(rows).toEqual([{ name: 'Vierdam' }]);
		}
	);
});

describe('[R59] PDOK', () => {
	const square = (x: number) => ({
		type: 'Polygon',
		coordinates: [
			[
				[x, 52],
				[x + 0.01, 52],
				[x + 0.01, 52.01],
				[x, 52.01],
				[x, 52]
			]
		]
	});
	const feature = (properties: object, x = 5) => ({
		...{ type: 'Feature', properties, geometry: square(x) }
	});
	const pages = (url: URL) => {
		const collection = url.pathname.split('/').at(-2);
		if (collection === 'gemeenten')
			return [[feature({ gemeentecode: 'GM0302', gemeentenaam: 'Pdokdam', aantal_inwoners: 900 })]];
		if (collection === 'wijken')
			return [[feature({ wijkcode: 'WK030200', wijknaam: 'Wijk 00', aantal_inwoners: -99997 })]];
		const buurt = (code: string, rest: object) =>
			feature({ buurtcode: code, buurtnaam: `Buurt ${code.slice(-2)}`, water: 'NEE', ...rest });
		return [
			[buurt('BU03020000', { aantal_inwoners: 300, percentage_personen_0_tot_15_jaar: 21 })],
			[buurt('BU03020001', { oppervlakte_land_in_ha: 150 }), buurt('BU03029998', { water: 'JA' })]
		];
	};
	const answer = (url: URL) => {
		const all = pages(url);
		const page = Number(url.searchParams.get('page') ?? 0);
		const links = [{ rel: 'self', href: url.href }];
		const next = new URL(url.href);
		next.searchParams.set('page', String(page + 1));
		if (page + 1 < all.length) links.push({ rel: 'next', href: next.href });
		return { type: 'FeatureCollection', features: all[page], links };
	};
	const options = { municipality: 'GM0302', year: 2025, patience: 1 };

	test('boundaries and figures come in page by page; water and sentinels stay out', async () => {
		await serving(answer, async (address, asked) => {
			const done = await importPdok(world.db, { ...options, address });
			expect(asked).toHaveLength(4);
			expect(asked[0]).toContain('/wijken-en-buurten-2025/ogc/v1/collections/gemeenten/items?');
			expect(done.areas).toMatchObject({ rows: 4, already: false });
			expect(await kept('BU03020000', 'age0to14')).toMatchObject([
				{ value: 21, year: 2025, source: 'CBS/PDOK' }
			]);
			expect(await kept('BU03020001', 'landArea')).toMatchObject([{ value: 1.5 }]);
			expect(await kept('WK030200', 'population')).toEqual([]);
			const { rows } = await world.owner.query(
				`select code from reference.official_area where code like 'BU0302%' and geometry is not null order by 1`
			);
			expect(rows.map((row) => row.code)).toEqual(['BU03020000', 'BU03020001']);
			const again = await importPdok(world.db, { ...options, address });
			expect([again.areas.already, again.figures.already]).toEqual([true, true]);
		});
	});

	test('an answer that is cut in the middle, and a municipality that is not there, are told', async () => {
		const cut = (url: URL) => JSON.stringify(answer(url)).slice(0, 50);
		await serving(cut, async (address, asked) => {
			expect(await fieldOf(importPdok(world.db, { ...options, address }))).toContain(
				'geen goed antwoord'
			);
			expect(asked).toHaveLength(5);
		});
		await serving(
			() => ({ features: [] }),
			async (address) => {
				expect(await refusalOf(importPdok(world.db, { ...options, address }))).toBe('notFound');
			}
		);
	});
});

test('[R59] the Leefbaarometer comes in with its years, also below zero, and says that it is a prediction', async () => {
	const csv = 'wk_code;jaar;afw;won;fys\nWK030300;2020;-0,12;0,05;0,1\nWK030300;2022;-0,08;0,06;x';
	const file = { name: 'Leefbaarometer-scores wijken.csv', bytes: Buffer.from(csv) };
	const { guess } = await lookAtFigures(file);
	expect(guess).toMatchObject({ wk_code: 'code', jaar: 'year', afw: 'liveability' });
	await importFigures(world.db, file, {
		...{ source: 'Leefbaarometer', licence: 'CC0', year: 2022, mapping: guess }
	});
	expect(await kept('WK030300', 'liveability')).toMatchObject([
		{ year: 2020, value: -0.12 },
		{ year: 2022, value: -0.08 }
	]);
	expect((await kept('WK030300', 'liveSurroundings')).map((one) => one.status)).toEqual([
		'known',
		'missing'
	]);
	expect(indicatorOf('liveability')!.meaningNl).toContain('voorspelling');
});

test('[R66] every measure has an indicator with a described meaning', () => {
	for (const id of Object.keys(measures)) {
		const found = indicatorOf(id);
		expect(found?.meaningNl.length, id).toBeGreaterThan(10);
		expect(found?.meaningEn.length, id).toBeGreaterThan(10);
	}
});

const facts = '../shared/data/cbs/kwb-measures.json';
test.skipIf(!existsSync(facts))('the names of measures are those of the list of facts', () => {
	const { maten } = JSON.parse(readFileSync(facts, 'utf8')) as {
		maten: { v3_basis: string; v4_measure_86165NED: string; kwb_kolom: string | null }[];
	};
	for (const [id, { v3, v4, xlsx = [] }] of Object.entries(measures)) {
		const fact = maten.find((one) => one.v3_basis === v3);
		expect(fact, id).toBeDefined();
		expect(v4, id).toBe(fact!.v4_measure_86165NED);
		if (fact!.kwb_kolom) expect(xlsx, id).toContain(fact!.kwb_kolom);
	}
});
