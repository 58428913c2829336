import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cbsEditions, importCbs } from './index.ts';

let world: World;
let server: Server;
let address: string;
let asked: string[];
/** What goes wrong with the next answers, one by one. */
let faults: ('busy' | 'broken' | 'cut' | 'gone')[];
let rename = (column: string) => column;

const yearOf = (table: string) =>
	Number(Object.entries(cbsEditions).find(([, its]) => its === table)![0]);

/** A row in the documented shape: padded keys, and suffixes that shift by the year. */
function row(code: string, year: number, people: number | null) {
	const shift = year % 5;
	const columns: [string, string | number | null][] = [
		['WijkenEnBuurten', code.padEnd(10)],
		['Gemeentenaam', 'Oudermeer'.padEnd(40)],
		['AantalInwoners', people],
		['k_0Tot15Jaar', people === null ? null : 100],
		['Koopwoningen', year >= 2024 ? null : 42],
		['OppervlakteLand', 250]
	];
	return Object.fromEntries(
		columns.map(([name, value], index) => [
			index < 2 ? rename(name) : `${rename(name)}_${index + shift}`,
			value
		])
	);
}

beforeAll(async () => {
	world = await openWorld();
	server = createServer((request, answer) => {
		asked.push(request.url!);
		const wrong = faults.shift();
		if (wrong === 'busy') return answer.writeHead(429, { 'retry-after': '0' }).end();
		if (wrong === 'broken') return answer.writeHead(500).end('oops');
		if (wrong === 'gone') return answer.writeHead(404).end();
		const url = new URL(request.url!, address);
		const year = yearOf(url.pathname.split('/').at(-2)!);
		const kind = /'(GM|WK|BU)/.exec(url.searchParams.get('$filter')!)![1]!;
		const second = url.searchParams.has('$skip');
		const value =
			kind === 'GM'
				? [row('GM0268', year, 1000)]
				: kind === 'WK'
					? [row('WK026801', year, 400)]
					: second
						? [row('BU02680101', year, null)]
						: [row('BU02680100', year, 200)];
		const next = kind === 'BU' && !second && `${address}${request.url}&$skip=1`;
		const text = JSON.stringify({ value, ...(next && { 'odata.nextLink': next }) });
		answer.end(wrong === 'cut' ? text.slice(0, 40) : text);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
	asked = [];
	faults = [];
});
afterAll(async () => {
	server.close();
	await world.close();
});

const run = () => importCbs(world.db, { municipality: 'GM0268', address, patience: 1 });
const figures = async (code: string, indicator: string) =>
	(
		await world.owner.query(
			'select year, value, status from reference.figure where area_code = $1 and indicator_id = $2 order by year',
			[code, indicator]
		)
	).rows;

test('[R59] an answer that says no takes in nothing of that edition; a second run goes on where it stopped', async () => {
	faults = [...(Array(4).fill(undefined) as never[]), 'gone'];
	expect(await refusalOf(run())).toMatch(/^unreadableFile/);
	expect(await figures('GM0268', 'population')).toHaveLength(1);
	const done = await run();
	expect(done[2019]!.already).toBe(true);
	expect(done[2020]!.already).toBe(false);
	expect(await figures('GM0268', 'population')).toHaveLength(7);
});

test('[R59] pages, shifted suffixes, missing values, hectares and shares come in as they are meant', async () => {
	expect(await figures('BU02680101', 'population')).toMatchObject(
		Array(7).fill({ value: null, status: 'missing' })
	);
	expect((await figures('BU02680100', 'age0to14'))[0]).toMatchObject({
		value: 50,
		status: 'known'
	});
	expect((await figures('WK026801', 'landArea'))[0]).toMatchObject({ value: 2.5 });
	const owned = await figures('GM0268', 'homeOwnership');
	expect(owned.map(({ status }) => status)).toEqual([
		...Array(5).fill('known'),
		...Array(2).fill('missing')
	]);
	const { rows } = await world.owner.query(
		"select distinct source, licence from reference.figure where area_code = 'GM0268'"
	);
	expect(rows).toEqual([{ source: 'CBS', licence: 'CC BY 4.0' }]);
});

test('busy, broken and cut-off answers are asked again; the same figures again add nothing', async () => {
	faults = ['busy', 'broken', 'cut', 'busy'];
	const done = await run();
	expect(asked).toHaveLength(7 * 4 + 4);
	expect(Object.values(done).every(({ already, added }) => already && added === 0)).toBe(true);
	faults = Array(5).fill('broken');
	expect(await refusalOf(run())).toMatch(/^unreadableFile/);
});

test('a table that has changed and a code that is none are told', async () => {
	rename = (column) => (column === 'AantalInwoners' ? 'Inwoners' : column);
	expect(await refusalOf(run())).toMatch(/^unreadableFile/);
	rename = (column) => column;
	const wrong = importCbs(world.db, { municipality: 'Nijmegen', address });
	expect(await refusalOf(wrong)).toMatch(/^unreadableFile/);
});
