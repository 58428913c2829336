import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addATheme, shareEntry } from '#community/index.ts';
import { addDays, addMonths, dayOf, fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noteParty } from '../party/index.ts';
import { isOpenAddress, isOpenNumber } from './address.ts';
import { fetchDirectory } from './fetch.ts';
import {
	addNeighbour,
	letNeighboursSearch,
	listNeighbours,
	lookOver,
	retryNeighbour,
	stopNeighbour
} from './index.ts';
import { serviceOf } from './neighbour.rules.ts';
import { getJson, openWeb, type Reach } from './outside.ts';
import { refreshNeighbours } from './refresh.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const today = dayOf(new Date());
const thing = async (more: object = {}, who: Who = 'noor') => {
	const id = newId();
	await perform(
		noteParty,
		{ id, kind: 'idea', title: 'Zeemanskoor', ...more } as never,
		world.as(who)
	);
	return id;
};
const share = (id: string, visibility: 'partners' | 'public', who: Who = 'noor') =>
	perform(shareEntry, { writeId: newId(), id, visibility }, world.as(who));
const look = (asked: object, who: Who = 'noor') => perform(lookOver, asked, world.as(who));

let server: Server | undefined;
/** A directory elsewhere, on a real server of this test. */
async function elsewhere(answer: RequestListener): Promise<string> {
	server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`;
}
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
	server = undefined;
});
/** This test may ask its own server; a user never may. */
const anywhere: Reach = { address: () => true, number: () => true };
const service = (at: number, more: object = {}) => ({
	...{ id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, name: `Klompendans ${at}` },
	...{ status: 'active', description: 'Dansen op klompen.', assured_date: '2026-01-05', ...more }
});
const paged =
	(services: object[], size = 2): RequestListener =>
	(request, response) => {
		const page = Number(new URL(request.url!, 'http://x').searchParams.get('page'));
		const contents = services.slice((page - 1) * size, page * size);
		const total = Math.ceil(services.length / size);
		response.end(JSON.stringify({ total_pages: total, page_number: page, contents }));
	};
const trouble = (address: string, reach = anywhere, time?: number) =>
	fetchDirectory(address, reach, time).then(
		() => 'none',
		(error: Error) => error.message
	);

describe('[R17] over the fence within the organisation', () => {
	test('finds what other teams share, never what they keep, and never a person', async () => {
		const theirs = await thing({ title: 'Zeemanskoor op de kade' }, 'bram');
		await thing({ title: 'Zeemanskoor in de hof' });
		expect((await look({ q: 'zeemanskoor' })).found).toEqual([]);
		await share(theirs, 'partners', 'bram');
		const consent = {
			...{ kind: 'person', consentOn: today, consentHow: 'talk', consentScope: 'partners' },
			consentUntil: addMonths(today, 3)
		};
		const person = await thing({ title: 'dirigent van het zeemanskoor', ...consent }, 'bram');
		await share(person, 'partners', 'bram');
		const { found } = await look({ q: 'zeemanskoren' });
		expect(found).toMatchObject([
			{ id: theirs, garden: 'own', kind: 'party', giver: 'Lindewaard', href: null }
		]);
		expect((await look({ q: 'zeemanskoor', garden: 'elsewhere' })).found).toEqual([]);
		expect((await look({ q: 'de het' })).found).toEqual([]);
		expect((await look({ q: 'zeemanskoor', areaId: world.areaId })).found.length).toBe(2);
		expect(await refusal(look({ q: 'x' }, 'yonas'))).toBe('forbidden');
		expect(await refusal(look({ q: 'x' }, 'kees'))).toBe('forbidden');
		expect(await refusal(look({ q: 'x', garden: 'x' }))).toBe('invalidInput garden');
	});

	test('without words: what others did with the themes of this area', async () => {
		const themeId = newId();
		const theme = { id: themeId, areaId: world.areaId, name: 'Vlechtwerk', namedBy: 'residents' };
		await perform(addATheme, theme as never, world.as('noor'));
		const theirs = await thing({ title: 'Vlechtwerk van wilgentenen' }, 'bram');
		await share(theirs, 'partners', 'bram');
		for (const asked of [{ areaId: world.areaId }, { themeId }])
			expect(await look(asked)).toMatchObject({
				...{ themes: ['Vlechtwerk'], found: [{ id: theirs, about: ['Vlechtwerk'] }] }
			});
		expect((await look({})).found).toEqual([]);
	});
});

describe('[R17] over the fence with others on this server', () => {
	test('only what is public, only where they agreed, and gone when they stop', async () => {
		const id = await thing({ title: 'Wadlopersclub' });
		const asThem = () => look({ q: 'wadlopersclub' }, 'elsewhere').then(({ found }) => found);
		const let_ = (open: 'yes' | 'no', who: Who = 'kees', agreedBy = 'de directie') =>
			perform(letNeighboursSearch, { writeId: newId(), open, agreedBy }, world.as(who));
		await let_('yes');
		expect(await asThem()).toEqual([]);
		await share(id, 'partners');
		expect(await asThem()).toEqual([]);
		await share(id, 'public');
		expect(await asThem()).toMatchObject([{ id, garden: 'server', giver: 'Welzijn Oudermeer' }]);
		await let_('no');
		expect(await asThem()).toEqual([]);
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(let_('yes', who))).toBe('forbidden');
		expect(await refusal(let_('yes', 'kees', ''))).toBe('invalidInput agreedBy');
	});

	test('a person is never shown there, however public', async () => {
		const consent = { consentOn: today, consentHow: 'talk', consentScope: 'public' };
		const id = await thing({
			...{ kind: 'powerhouse', title: 'de klussenkoning', ...consent },
			consentUntil: addMonths(today, 3)
		});
		await share(id, 'public');
		await perform(
			letNeighboursSearch,
			{ writeId: newId(), open: 'yes', agreedBy: 'de directie' },
			world.as('kees')
		);
		expect((await look({ q: 'klussenkoning' }, 'elsewhere')).found).toEqual([]);
	});
});

describe('[R17] open directories from elsewhere', () => {
	const add = async (address: string, who: Who = 'kees', more: object = {}) => {
		const id = newId();
		const input = { id, name: 'Welzijn Zee', address, agreedWith: 'directie', agreedOn: today };
		await perform(addNeighbour, { ...input, ...more }, world.as(who));
		return id;
	};
	/** As an administrator adds it, and then led to the server of this test. */
	const led = async (to: string) => {
		const id = await add(`https://zee-${newId()}.voorbeeld.nl/hsds`);
		await world.owner.query('update neighbour_directory set address = $1 where id = $2', [to, id]);
		return id;
	};
	const refresh = (clock?: Parameters<typeof refreshNeighbours>[2]) =>
		refreshNeighbours(world.db, world.files, { reach: anywhere, ...clock });
	const stateOf = async (id: string) =>
		(await perform(listNeighbours, {}, world.as('kees'))).directories.find((one) => one.id === id);
	const stop = (id: string, who: Who = 'kees') =>
		perform(stopNeighbour, { writeId: newId(), id }, world.as(who));

	test('are fetched page by page, found by words, fetched anew after a day, and gone when stopped', async () => {
		let services = [1, 2, 3].map((at) => service(at));
		const id = await led(await elsewhere((...asked) => paged(services)(...asked)));
		expect(await refresh()).toBe(1);
		expect(await stateOf(id)).toMatchObject({ services: 3, trouble: null, fetchedOn: today });
		expect((await look({ q: 'klompendansen' }, 'samira')).found).toHaveLength(3);
		expect((await look({ q: 'klompendansen' }, 'elsewhere')).found).toEqual([]);
		services = [service(2)];
		expect(await refresh()).toBe(0);
		const clock = fixedClock(`${addDays(today, 2)}T12:00:00Z`);
		expect(await refresh({ clock })).toBe(1);
		expect((await look({ q: 'klompendans' })).found).toMatchObject([
			{
				garden: 'elsewhere',
				title: 'Klompendans 2',
				giver: 'Welzijn Zee',
				confirmedOn: '2026-01-05'
			}
		]);
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(stop(id, who))).toBe('forbidden');
		await stop(id);
		expect((await look({ q: 'klompendans' })).found).toEqual([]);
		expect(await refusal(stop(id))).toBe('notFound');
	});

	test('what goes wrong is told, and what was fetched before stays', async () => {
		let broken = false;
		const address = await elsewhere((request, response) => {
			if (broken) response.writeHead(500).end();
			else paged([service(7)])(request, response);
		});
		const id = await led(address);
		await refresh();
		broken = true;
		const retry = (who: Who) => perform(retryNeighbour, { writeId: newId(), id }, world.as(who));
		expect(await refusal(retry('noor'))).toBe('forbidden');
		await retry('kees');
		await refresh();
		expect(await stateOf(id)).toMatchObject({ services: 1, trouble: 'refused', fetchedOn: today });
		expect((await look({ q: 'klompendans' })).found).toHaveLength(1);
		await stop(id);
		expect(await refusal(retry('kees'))).toBe('notFound');
	});

	test('are added by an administrator, on the open web only', async () => {
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(add('https://x.voorbeeld.nl', who))).toBe('forbidden');
		for (const address of ['http://x.voorbeeld.nl', 'https://localhost', 'https://10.0.0.1/hsds'])
			expect(await refusal(add(address))).toBe('invalidInput address');
		expect(await refusal(add('https://x.voorbeeld.nl', 'kees', { agreedWith: '' }))).toBe(
			'invalidInput agreedWith'
		);
		const list = (who: Who) => perform(listNeighbours, {}, world.as(who));
		expect(await refusal(list('yonas'))).toBe('forbidden');
		expect((await list('elsewhere')).directories).toEqual([]);
	});

	test('a server that is slow, huge, endless, no directory, or leads inside is left', async () => {
		const to = async (answer: RequestListener, reach = anywhere, time?: number) => {
			const said = await trouble(await elsewhere(answer), reach, time);
			server!.closeAllConnections();
			server!.close();
			return said;
		};
		expect(await to(() => {}, anywhere, 200)).toBe('tooSlow');
		const block = Buffer.alloc(1024 * 1024, 32);
		expect(
			await to((_, response) => {
				const more = () => {
					while (!response.destroyed && response.write(block));
				};
				response.on('drain', more);
				more();
			})
		).toBe('tooLarge');
		expect(await to((_, response) => response.end('<html>'))).toBe('notHsds');
		expect(await to((_, response) => response.end('{"hello":1}'))).toBe('notHsds');
		expect(await to((_, response) => response.writeHead(404).end())).toBe('refused');
		expect(await to((_, response) => response.writeHead(302, { location: '/again' }).end())).toBe(
			'refused'
		);
		const same = JSON.stringify({ contents: [service(1)], total_pages: 999 });
		expect(await to((_, response) => response.end(same))).toBe('none');
		expect(await to(paged([]))).toBe('none');
		expect(await trouble('http://127.0.0.1:1/hsds')).toBe('unreachable');
		expect(await trouble('http://127.0.0.1:1/hsds', openWeb)).toBe('notOpenWeb');
		// A redirect is held against the same rules as the address itself.
		const onlyFirst: Reach = { ...anywhere, address: (url) => url.includes('/services') };
		expect(
			await to(
				(_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/meta' }).end(),
				onlyFirst
			)
		).toBe('notOpenWeb');
	});

	test('a name that leads to a number inside is refused at the moment of asking', async () => {
		const address = (await elsewhere(paged([service(1)]))).replace('127.0.0.1', 'localhost');
		const reach: Reach = { ...openWeb, address: () => true };
		expect(await trouble(address, reach)).toBe('notOpenWeb');
		const signal = AbortSignal.timeout(2000);
		await expect(getJson(address, { most: 10, signal, reach })).rejects.toThrow('notOpenWeb');
	});

	test('no person of a directory is kept, and no link that a browser should not open', () => {
		const kept = serviceOf(
			service(1, {
				...{ contacts: [{ name: 'Jansje Bakker', email: 'jansje@zee.nl' }], email: 'j@zee.nl' },
				...{
					url: 'javascript:alert(1)',
					description: 'Mail jansje@zee.nl',
					assurer_email: 'x@y.nl'
				}
			}),
			today
		);
		expect(JSON.stringify(kept)).not.toMatch(/jansje|@|javascript/i);
		expect(serviceOf(service(1, { status: 'defunct' }), today)).toBeUndefined();
	});
});

describe('properties of what may be reached', () => {
	test('no number inside a house or machine is of the open web', () => {
		const part = fc.nat(255);
		fc.assert(
			fc.property(part, part, part, (a, b, c) => {
				for (const inside of [`10.${a}.${b}.${c}`, `127.${a}.${b}.${c}`, `192.168.${a}.${b}`]) {
					expect(isOpenNumber(inside)).toBe(false);
					expect(isOpenNumber(`::ffff:${inside}`)).toBe(false);
					expect(isOpenAddress(`https://${inside}/hsds`)).toBe(false);
				}
				expect(isOpenNumber(`169.254.${a}.${b}`)).toBe(false);
				expect(isOpenNumber(`172.${16 + (a % 16)}.${b}.${c}`)).toBe(false);
			})
		);
		for (const one of ['::1', 'fe80::1', 'fc00::1', '::', '64:ff9b::7f00:1', '2002:7f00:1::', 'x'])
			expect(isOpenNumber(one), one).toBe(false);
		for (const one of ['93.184.216.34', '2a00:1450:400e:80c::200e'])
			expect(isOpenNumber(one), one).toBe(true);
	});
	test('an address has a name, https, and nothing hidden', () => {
		for (const one of [
			...['https://a:b@x.nl', 'https://x.nl:8443', 'https://[::1]/', 'https://2130706433/'],
			...['https://0x7f.1/', 'ftp://x.nl', 'https://x.local', 'https://x.internal./', 'x']
		])
			expect(isOpenAddress(one), one).toBe(false);
		expect(isOpenAddress('https://welzijn-elders.nl/hsds?x=1')).toBe(true);
	});
});
