import { addNewArea } from '#community/index.ts';
import { newId, perform, rdToWgs84, type Problem } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officialCode, parentOf } from './area-code.rules.ts';
import { readNumber } from './figure-file.rules.ts';
import { densityOf, mayBeShown, sumOf, weightedMeanOf } from './figure.rules.ts';
import {
	importAreas,
	importFigures,
	lookAtFigures,
	showFigures,
	takeInFigureFile
} from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const told = { source: 'CBS', licence: 'CC BY 4.0' };
const file = (name: string, content: unknown) => ({
	name,
	bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
});
const square = (x: number, y: number, size: number) => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];
const shape = (properties: object, ring: unknown) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Polygon', coordinates: [ring] }
});
const collection = (features: unknown[], more: object = {}) => ({
	type: 'FeatureCollection',
	...more,
	features
});
const counted = async () => {
	const tables = ['official_area', 'figure', 'import'].map(
		(name) => `(select count(*)::int from reference.${name}) as ${name}`
	);
	return (await world.owner.query(`select ${tables.join(', ')}`)).rows[0];
};
const said = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => problem.fields.map((field) => field.sentence.nl)
	);

describe('areas from a file', () => {
	test('[R7] degrees and the Dutch grid give the same outline, whatever the properties are called', async () => {
		const degrees = collection([
			shape(
				{ wijkcode: 'WK990101', wijknaam: 'Weversveld', gemeentecode: 'GM9901' },
				square(5.85, 51.85, 0.01)
			)
		]);
		expect(await importAreas(world.db, file('wijken.geojson', degrees), told)).toMatchObject({
			added: 1
		});
		const metres = collection(
			[
				shape(
					{ statcode: 'BU99010101', statnaam: 'Spoelhof', gmCode: 'GM9901' },
					square(187_000, 428_000, 500)
				)
			],
			{ crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }
		);
		await importAreas(world.db, file('rd.geojson', metres), told);
		const { rows } = await world.owner.query(
			"select parent_code, name, geometry->'coordinates'->0->0->0 as corner from reference.official_area where code = 'BU99010101'"
		);
		expect(rows[0]).toMatchObject({ parent_code: 'WK990101', name: 'Spoelhof' });
		expect(rows[0].corner[0]).toBeCloseTo(5.8516, 3);
		expect(rows[0].corner[1]).toBeCloseTo(51.8397, 3);
	});

	test('the centre of the Dutch grid lies in Amersfoort', () => {
		const [longitude, latitude] = rdToWgs84([155_000, 463_000]);
		expect(longitude).toBeCloseTo(5.387206, 5);
		expect(latitude).toBeCloseTo(52.155174, 5);
	});

	const bad = shape({ code: 'WK990109' }, square(5, 52, 0.1).slice(0, 3));
	const open = shape({ code: 'WK990109' }, square(5, 52, 0.1).slice(0, 4));
	const far = shape({ code: 'WK990109' }, square(187_000, 428_000, 500));
	test.each([
		[
			'a ring that is too short',
			collection([bad]),
			'vlak 1: een ring heeft minder dan vier punten'
		],
		['a ring that is not closed', collection([open]), 'vlak 1: een ring is niet gesloten'],
		['metres taken for degrees', collection([far]), 'vlak 1: deze getallen zijn geen graden'],
		[
			'degrees taken for metres',
			collection([shape({ code: 'WK990109' }, square(5, 52, 0.1))], { crs: 'EPSG:28992' }),
			'vlak 1: deze getallen liggen buiten het Nederlandse rooster'
		],
		[
			'no code',
			collection([shape({ name: 'x' }, square(5, 52, 0.1))]),
			'vlak 1: er is geen CBS-code'
		],
		['nothing in it', collection([]), 'er staat geen enkel vlak in'],
		['another grid', collection([bad], { crs: 'EPSG:3857' }), 'dit coördinatenstelsel ken ik niet'],
		['no JSON', '{ dit is', 'dit is geen geldige JSON']
	])('%s is refused with its place, and changes nothing', async (_, content, sentence) => {
		const before = await counted();
		const [first] = await said(importAreas(world.db, file('fout.geojson', content), told));
		expect(first).toContain(sentence);
		expect(await counted()).toEqual(before);
	});
});

const head = 'code;naam;oppervlakte;inwoners;pop_65plus;dwelling_total;dwelling_ownership';
const table = [
	head,
	'WK990101;Weversveld;2,0;4.000;25,0;2000;30',
	'WK990102;Spinnershoek;1,0;6.000;10,0;3000;60',
	'WK990103;Leegveld;1,0;.;.;0;.'
].join('\r\n');
const figures = (text: string) => file('cijfers-2024.csv', `\uFEFF${text}`);
const load = async (text: string, more: object = {}) => {
	const { guess } = await lookAtFigures(figures(text));
	return importFigures(world.db, figures(text), { ...told, mapping: guess, year: 2024, ...more });
};

describe('figures from a file', () => {
	test('[R59] columns are guessed, missing stays missing, and the same file twice adds nothing', async () => {
		expect((await lookAtFigures(figures(table))).guess).toEqual({
			code: 'code',
			naam: 'name',
			oppervlakte: 'landArea',
			inwoners: 'population',
			pop_65plus: 'age65plus',
			dwelling_total: 'dwellings',
			dwelling_ownership: 'homeOwnership'
		});
		expect(await load(table, { saveAs: 'onze gemeente' })).toMatchObject({ added: 15, changed: 0 });
		expect(await load(table)).toMatchObject({ already: true, added: 0 });
		const changed = table.replace('25,0', '26,0');
		expect(await load(changed)).toMatchObject({ added: 0, changed: 1 });
		await load(table.replace('Spinnershoek', 'Spinnershoek ').replace('26,0', '25,0') + '\r\n');
	});

	test.each([
		[
			'a word for a number',
			table.replace('4.000', 'veel'),
			['regel 2, kolom inwoners: “veel” is geen getal.']
		],
		[
			'a percentage of 250',
			table.replace('25,0', '250'),
			['regel 2, kolom pop_65plus: 250 kan niet']
		],
		[
			'an unknown code',
			table.replace('WK990102', 'XX1'),
			['regel 3, kolom code: “XX1” is geen CBS-code']
		],
		[
			'the same area twice',
			table.replace('WK990102', 'WK990101'),
			['regel 3: WK990101 stond ook al op regel 2']
		],
		[
			'a line that is too short',
			table.replace(';3000;60', ''),
			['regel 3: er zijn 5 cellen in plaats van 7']
		],
		[
			'no column with codes',
			table.replace('code;', 'gebied;'),
			['er is geen kolom met de CBS-code']
		],
		['no lines', head, ['er staan geen regels in']]
	])('%s is refused with line and column, and changes nothing', async (_, text, sentences) => {
		const before = await counted();
		const found = await said((async () => load(text))());
		sentences.forEach((sentence, index) => expect(found[index]).toContain(sentence));
		expect(await counted()).toEqual(before);
	});

	test('a mapping to a column that is not there names it', async () => {
		const mapping = { code: 'code', bewoners: 'population' };
		const [first] = await said(
			importFigures(world.db, figures(table), { ...told, mapping, year: 2024 })
		);
		expect(first).toContain('kolom bewoners: deze kolom staat niet in het bestand');
	});

	test('[R59] a margin stands in a column behind its figure, and goes along to the picture', async () => {
		const text = [
			'code;inwoners;marge inwoners;pop_65plus;dwelling_ownership;dwelling_ownership_marge',
			'BU99010188;4000;;20,0;50,0;2,5',
			'BU99010189;5000;.;*;.;1'
		].join('\n');
		expect((await lookAtFigures(figures(text))).guess).toMatchObject({
			'marge inwoners': 'margin',
			dwelling_ownership_marge: 'margin'
		});
		await load(text, { year: 2023, source: 'Met marge' });
		const margins = async () =>
			(
				await world.owner.query(
					"select area_code, indicator_id, margin from reference.figure where source = 'Met marge' and margin is not null"
				)
			).rows;
		expect(await margins()).toEqual([
			{ area_code: 'BU99010188', indicator_id: 'homeOwnership', margin: 2.5 }
		]);
		const again = await load(text.replace('2,5', '3'), { year: 2023, source: 'Met marge' });
		expect(again).toMatchObject({ added: 0, changed: 1 });
		const [refusal] = await said(load(text.replace('2,5', '-1')));
		expect(refusal).toContain('regel 2, kolom dwelling_ownership_marge: “-1” is geen marge');

		const id = newId();
		const area = { id, name: 'Margebuurt', kind: 'neighbourhood', officialCode: 'BU99010188' };
		await perform(addNewArea, area as never, world.as('noor'));
		const picture = await perform(showFigures, { areaId: id }, world.as('samira'));
		const own = (id: string) => picture.figures.find((one) => one.id === id)!.own;
		expect(own('homeOwnership')).toMatchObject({ value: 50, margin: 3 });
		expect(own('population')).toMatchObject({ value: 4000, margin: null });
	});

	test('[R59] the administrator takes in a file through an operation: once, and it stands in the history', async () => {
		const id = newId();
		const data = Buffer.from('code;inwoners\nWK990177;1234').toString('base64');
		const given = {
			...{ id, name: 'wijken-2021.csv', data, year: 2021, source: 'Gemeente', licence: 'CC0' },
			mapping: { code: 'code', inwoners: 'population' }
		};
		for (let times = 0; times < 2; times++)
			expect(await perform(takeInFigureFile, given, world.as('kees'))).toEqual({ id, version: 1 });
		const { rows } = await world.owner.query(
			'select action, object_kind, object_id, result from history where organisation_id = $1 and id = $2',
			[world.organisationId, id]
		);
		expect(rows).toEqual([
			{
				...{ action: 'figureFile.takeIn', object_kind: 'figureFile' },
				...{ object_id: id, result: 'done' }
			}
		]);
		const kept = await world.owner.query(
			"select value from reference.figure where area_code = 'WK990177' and year = 2021"
		);
		expect(kept.rows).toEqual([{ value: 1234 }]);
	});

	test('a worker takes in no file, nor does anybody one that is wrong: nothing is kept then', async () => {
		const data = Buffer.from('code;inwoners\nWK990178;veel').toString('base64');
		const given = {
			...{ id: newId(), name: 'wijken.csv', data, year: 2021, source: 'Gemeente', licence: 'CC0' },
			mapping: { code: 'code', inwoners: 'population' }
		};
		const before = await counted();
		expect(await refusalOf(perform(takeInFigureFile, given, world.as('noor')))).toBe('forbidden');
		expect(await said(perform(takeInFigureFile, given, world.as('kees')))).toEqual([
			expect.stringContaining('regel 2, kolom inwoners: “veel” is geen getal.')
		]);
		const empty = { ...given, source: '', year: 1800 };
		expect(await refusalOf(perform(takeInFigureFile, empty, world.as('kees')))).toBe(
			'invalidInput year source'
		);
		expect(await counted()).toEqual(before);
	});

	test('[R59] [R66] a district stands beside its municipality, weighted from the districts and said so', async () => {
		const id = newId();
		const area = { id, name: 'Weversveld', kind: 'district' as const, officialCode: 'WK990101' };
		await perform(addNewArea, area, world.as('noor'));
		const picture = await perform(showFigures, { areaId: id }, world.as('samira'));
		const of = (name: string) => picture.figures.find((figure) => figure.id === name)!;
		expect(of('population').own).toMatchObject({
			value: 4000,
			year: 2024,
			source: 'CBS',
			computed: false
		});
		expect(of('population').municipality).toMatchObject({ value: 10_000, computed: true });
		// (25 × 4000 + 10 × 6000) / 10000
		expect(of('age65plus').municipality).toMatchObject({ value: 16, computed: true, coverage: 1 });
		// (30 × 2000 + 60 × 3000) / 5000
		expect(of('homeOwnership').municipality).toMatchObject({ value: 48, computed: true });
		expect(of('density').own).toMatchObject({ value: 2000 });
		expect(picture.figures.every((figure) => figure.meaning.nl.length > 10)).toBe(true);
	});
});

describe('rules that compute', () => {
	const part = fc.record({
		value: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
		// How many people or homes.
		weight: fc.option(fc.nat(100_000))
	});

	test('a weighted mean lies between the smallest and the largest part it is made of', () => {
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const found = weightedMeanOf(parts);
				const used = parts.filter((one) => one.value !== null && (one.weight ?? 0) > 0);
				if (!found) return used.length === 0;
				const values = used.map((one) => one.value!);
				return (
					found.value >= Math.min(...values) - 1e-6 &&
					found.value <= Math.max(...values) + 1e-6 &&
					found.coverage > 0 &&
					found.coverage <= 1 + 1e-9
				);
			})
		);
	});

	test('a sum does not depend on the order, and says how much it covers', () => {
		fc.assert(
			fc.property(fc.array(part, { minLength: 1 }), (parts) => {
				const [one, other] = [sumOf(parts), sumOf(parts.toReversed())];
				if (!one || !other) return one === other;
				return Math.abs(one.value - other.value) < 1e-6 * (1 + one.value) && one.coverage <= 1;
			})
		);
	});

	test('people over land: of nothing there is no density', () => {
		expect(densityOf([{ people: 10, land: 0 }])).toBeUndefined();
		expect(
			densityOf([
				{ people: 10, land: 2 },
				{ people: null, land: 5 }
			])
		).toEqual({ value: 5, coverage: 0.5 });
	});

	test('no group of 1 to 9 people can be read from what is shown', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 5000 }),
				fc.integer({ min: 0, max: 100 }),
				(people, share) => {
					const group = (share / 100) * people;
					const shown = mayBeShown('percent', share, people, true);
					return !(shown && group >= 0.5 && group < 10);
				}
			)
		);
		expect(mayBeShown('count', 9, 9, true)).toBe(false);
		expect(mayBeShown('count', 10, 10, true)).toBe(true);
	});

	test.each([
		['2680100', 'BU02680100'],
		['BU02680100', 'BU02680100'],
		['26801', 'WK026801'],
		['268', 'GM0268'],
		['bu0363ad07', 'BU0363AD07'],
		['x1', undefined],
		['', undefined]
	])('the code %s is %s', (text, code) => {
		expect(officialCode(text)).toBe(code);
	});

	test('every area lies in one above it, up to the country', () => {
		expect(parentOf('BU02680100')).toBe('WK026801');
		expect(parentOf('WK026801')).toBe('GM0268');
		expect(parentOf('GM0268')).toBe('NL00');
		expect(parentOf('NL00')).toBeUndefined();
	});

	test.each([
		['1.234,5', 1234.5],
		['1,234.5', 1234.5],
		['12,5', 12.5],
		['12.5', 12.5],
		['4.180', 4180],
		['.', null],
		['', null],
		['-99997', null],
		['veel', undefined]
	])('the number %s is %s', (text, number) => {
		expect(readNumber(text)).toBe(number);
	});

	test('between commas a point is the decimal mark: 7.660 is no seven thousand', () => {
		expect(readNumber('7.660', true)).toBe(7.66);
		expect(readNumber('7,66', true)).toBe(7.66);
	});
});
