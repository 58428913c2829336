import { DOMParser } from '@xmldom/xmldom';
import { beginInitiative, noteInitiativeSupport, planActivity } from '#doen/index.ts';
import { addDays, addMonths, dayOf, fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { addCommunityTie, addToCommunity, nameCommunity } from '#vinden/index.ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, moveConnection } from '../connection/index.ts';
import { noteParty } from '../party/index.ts';
import {
	checkNetworkFile,
	drawNetwork,
	exportNetwork,
	findMeetings,
	findWay,
	nameCluster,
	networkJobs,
	showNetwork,
	takeNetworkFile
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
const today = dayOf(new Date());
const ids = {} as Record<
	'place' | 'home' | 'club' | 'court' | 'gardens' | 'karin' | 'fixer' | 'tie',
	string
>;
const others = ['yonas'] as const;

const party = async (kind: string, title: string, more: object = {}, who: Who = 'noor') => {
	const id = newId();
	const input = { id, kind, title, areaId: world.areaId, ...more };
	await perform(noteParty, input as never, world.as(who));
	return id;
};
const tie = async (fromId: string, toId: string, more: object = {}, who: Who = 'noor') => {
	const id = newId();
	await perform(connect, { id, fromId, toId, state: 'working', ...more } as never, world.as(who));
	return id;
};
const show = (asked: object = {}, who: Who = 'noor') => perform(showNetwork, asked, world.as(who));

beforeAll(async () => {
	world = await openWorld();
	ids.place = await party('resource', 'Het Weefgetouw', { resourceKind: 'space' });
	ids.home = await party('organisation', 'Havenwonen');
	ids.club = await party('organisation', 'Vereniging Spindelkracht');
	const consent = {
		consentOn: today,
		consentHow: 'talk',
		consentUntil: addMonths(today, 6),
		consentScope: 'team'
	};
	ids.karin = await party('powerhouse', 'Karin', { ...consent, consentTies: 'yes' });
	ids.fixer = await party('person', 'de fietsenmaker', consent);
	ids.court = newId();
	await perform(
		nameCommunity,
		{ id: ids.court, areaId: world.areaId, title: 'De Garenhof' },
		world.as('noor')
	);
	ids.gardens = newId();
	await perform(
		beginInitiative,
		{
			...{ id: ids.gardens, areaId: world.areaId, title: 'Geveltuinen', text: 'Samen planten.' },
			...{ owner: 'kerngroep', begunBy: ['residents'] }
		} as never,
		world.as('noor')
	);
	await perform(
		addToCommunity,
		{ writeId: newId(), communityId: ids.court, entryId: ids.gardens },
		world.as('noor')
	);
	await perform(
		addCommunityTie,
		{
			...{ id: newId(), communityId: ids.court, from: 'bewoners van de hof', to: 'Havenwonen' },
			...{ together: 'regelen grond', heldBy: 'onlyWorker', since: addMonths(today, -7) }
		},
		world.as('noor')
	);
	ids.tie = await tie(ids.club, ids.place, { heldBy: 'onlyWorker', onDay: addMonths(today, -8) });
	await tie(ids.gardens, ids.home, { heldBy: 'onlyWorker', onDay: addMonths(today, -6) });
	await tie(ids.karin, ids.place, { heldBy: 'without', onDay: addMonths(today, -2) });
	await tie(ids.fixer, ids.place, { heldBy: 'without', onDay: addMonths(today, -2) });
});
afterAll(() => world.close());

const titles = (nodes: { title: string }[]) => nodes.map(({ title }) => title).toSorted();

describe('[R16] [R20] the network of a neighbourhood', () => {
	test('has what there is, with ties from where they stand; names that are the same are one', async () => {
		const { nodes, ties, quarters, on, tooMany } = await show();
		expect(titles(nodes)).toEqual(
			[
				...['bewoners van de hof', 'De Garenhof', 'de fietsenmaker', 'Geveltuinen', 'Havenwonen'],
				...['Het Weefgetouw', 'Karin', 'Vereniging Spindelkracht']
			].toSorted()
		);
		expect(nodes.find(({ title }) => title === 'Het Weefgetouw')).toMatchObject({
			kind: 'place',
			ties: 3
		});
		const group = nodes.find(({ title }) => title === 'bewoners van de hof')!;
		expect(group).toMatchObject({ kind: 'group', entryKind: null });
		expect(ties.find(({ kind }) => kind === 'communityTie')).toMatchObject({
			...{
				a: group.id,
				b: ids.home,
				heldBy: 'onlyWorker',
				state: 'working',
				together: 'regelen grond'
			},
			source: { id: ids.court, kind: 'community', title: 'De Garenhof' }
		});
		expect(ties.find(({ kind }) => kind === 'belongs')).toMatchObject({
			a: ids.court,
			b: ids.gardens
		});
		expect(ties).toHaveLength(6);
		expect([on, tooMany]).toEqual([today, false]);
		expect(quarters.at(-1)).toMatchObject({ total: 5, onlyWorker: 3, without: 2 });
		for (const { x, y } of nodes) expect(Number.isFinite(x + y)).toBe(true);
	});

	test('over time: a quarter that was shows what there was then', async () => {
		const { quarters } = await show();
		const first = quarters[0]!;
		const then = await show({ quarter: first.quarter });
		expect(then).toMatchObject({ quarter: first.quarter, on: first.on });
		expect(then.ties.map(({ id }) => id)).toContain(ids.tie);
		expect(then.ties.every(({ change }) => change === 'came')).toBe(true);
		expect(then.nodes).toHaveLength(8);
		// A quarter that is none is today.
		expect((await show({ quarter: '1990-1' })).on).toBe(today);
		expect(await refusal(show({ quarter: '2026' }))).toBe('invalidInput quarter');
	});

	test('says what ties together, which groups stand alone and which initiatives would miss the worker', async () => {
		const name = newId();
		await perform(
			nameCommunity,
			{ id: name, areaId: world.areaId, title: 'De dammers' },
			world.as('noor')
		);
		const { bridges, alone, wouldMiss, nodes } = await show();
		expect(bridges.map(({ id }) => id)).toEqual([ids.gardens, ids.home, ids.place]);
		expect(JSON.stringify(bridges)).not.toMatch(/fietsenmaker|score|rank/);
		expect(alone).toEqual([name]);
		expect(wouldMiss).toEqual([{ id: ids.gardens, why: 'ties', ties: 1 }]);
		expect(nodes.every((node) => !('between' in node))).toBe(true);
		await perform(
			noteInitiativeSupport,
			{
				...{ id: newId(), initiativeId: ids.gardens, byKind: 'worker', byRole: 'opbouwwerker' },
				...{ verbs: ['supports'], text: 'koffie', doneOn: today }
			} as never,
			world.as('noor')
		);
		expect((await show()).wouldMiss).toHaveLength(1);
	});

	test('each sees what may be seen: another team and a resident do not', async () => {
		expect((await show({}, 'samira')).nodes).toHaveLength(9);
		expect(await show({}, 'bram')).toMatchObject({ nodes: [], ties: [], clusters: [], parts: 0 });
		expect(await show({}, 'elsewhere')).toMatchObject({ nodes: [] });
		for (const who of others) expect(await refusal(show({}, who))).toBe('forbidden');
	});

	test('a part: of one kind with what it is tied to, of an area, in one state', async () => {
		const place = await show({ kind: 'place' });
		expect(titles(place.nodes)).toEqual(
			['Het Weefgetouw', 'Karin', 'Vereniging Spindelkracht', 'de fietsenmaker'].toSorted()
		);
		expect((await show({ areaId: world.areaId })).nodes).toHaveLength(9);
		expect(await show({ areaId: newId() })).toMatchObject({ nodes: [] });
		expect((await show({ state: 'proposed' })).ties).toEqual([]);
		expect(await refusal(show({ kind: 'cliënt' }))).toBe('invalidInput kind');
	});

	test('groups that come to an activity are tied to its place', async () => {
		await perform(
			planActivity,
			{
				...{
					id: newId(),
					areaId: world.areaId,
					title: 'Taalcafé',
					groups: ['de dammers', 'nieuwe buren']
				},
				...{
					where: 'Weefgetouw',
					firstStart: `${addDays(today, -3)}T10:00`,
					initiatedBy: ['worker']
				}
			} as never,
			world.as('noor')
		);
		const { nodes, ties, alone } = await show();
		const found = ties.filter(({ kind }) => kind === 'activity');
		expect(found).toHaveLength(2);
		expect(found[0]).toMatchObject({
			b: ids.place,
			together: 'Taalcafé',
			heldBy: null,
			change: 'came'
		});
		expect(titles(nodes)).toContain('nieuwe buren');
		// The community of that name is the group of that name.
		expect(nodes.filter(({ title }) => /dammers/i.test(title))).toHaveLength(1);
		expect(alone).toEqual([]);
	});
});

describe('[R20] via wie, and who could meet', () => {
	test('the easiest way along ties that work, each with where it stands', async () => {
		const way = (from: string, to: string, who: Who = 'noor') =>
			perform(findWay, { from, to }, world.as(who));
		const found = await way(ids.club, ids.karin);
		expect(found?.nodes.map(({ id }) => id)).toEqual([ids.club, ids.place, ids.karin]);
		expect(found?.ties).toMatchObject([
			{ heldBy: 'onlyWorker', source: { id: ids.club } },
			{ heldBy: 'without' }
		]);
		expect(await way(ids.club, newId())).toBeNull();
		expect(await way(ids.club, ids.karin, 'bram')).toBeNull();
		expect(await refusal(way(ids.club, ids.karin, 'yonas'))).toBe('forbidden');
		expect(await refusal(way('', ids.karin))).toBe('invalidInput from');
	});

	test('proposes with reasons, and not who did not agree to ties', async () => {
		const meet = (asked: object = {}, who: Who = 'noor') =>
			perform(findMeetings, asked, world.as(who));
		const kitchen = await party('resource', 'Keuken van de school', {
			text: 'Een keuken om samen te koken.'
		});
		const soup = await party('idea', 'Soep koken voor de straat', {
			text: 'Samen koken in een keuken.'
		});
		await tie(kitchen, ids.home);
		await tie(soup, ids.home);
		const found = await meet({ of: soup });
		expect(found).toMatchObject([
			{ a: { id: kitchen }, b: { id: soup }, both: [{ id: ids.home }] }
		]);
		expect(found[0]!.subjects.length).toBeGreaterThan(0);
		expect(JSON.stringify(await meet({ limit: 30 }))).not.toContain('fietsenmaker');
		expect(await meet({}, 'bram')).toEqual([]);
		expect(await refusal(meet({}, 'yonas'))).toBe('forbidden');
		expect(await refusal(meet({ limit: 99 }))).toBe('invalidInput limit');
		await tie(kitchen, soup);
		expect(await meet({ of: soup })).toEqual([]);
	});
});

describe('[R20] the picture stays as it is', () => {
	const draw = (who: Who = 'noor') => perform(drawNetwork, { writeId: newId() }, world.as(who));

	test('drawn anew it keeps its places; a circle keeps the name it was given', async () => {
		await draw();
		const first = await show();
		expect(first.clusters.length).toBeGreaterThan(0);
		const { id } = first.clusters[0]!;
		expect(id).not.toBeNull();
		const name = (input: object, who: Who = 'noor') =>
			perform(nameCluster, { writeId: newId(), id: id!, ...input }, world.as(who));
		await name({ name: 'rond de hof' });
		const late = await party('idea', 'Een bank erbij');
		await tie(late, ids.place);
		const next = await show();
		const at = (all: typeof first, node: string) => {
			const { x, y } = all.nodes.find((one) => one.id === node)!;
			return [x, y];
		};
		for (const node of first.nodes) expect(at(next, node.id)).toEqual(at(first, node.id));
		await draw();
		expect((await show()).clusters.find((one) => one.id === id)).toMatchObject({
			name: 'rond de hof'
		});
		await name({ name: '' });
		expect((await show()).clusters.find((one) => one.id === id)?.name).toBeNull();
		expect(await refusal(name({ name: 'x'.repeat(101) }))).toBe('invalidInput name');
		expect(await refusal(name({ name: 'x', id: newId() }))).toBe('notFound');
		expect(await refusal(name({ name: 'x' }, 'elsewhere'))).toBe('notFound');
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(name({ name: 'x' }, who))).toBe('forbidden');
			expect(await refusal(draw(who))).toBe('forbidden');
		}
	});

	test('who draws it sees no more by it, and the program draws it by itself when something changed', async () => {
		await draw('bram');
		expect(await show({}, 'bram')).toMatchObject({ nodes: [], ties: [], clusters: [] });
		const job = () => networkJobs[0]!.run({ db: world.db, files: world.files } as never);
		const count = async () =>
			(await world.owner.query(`select from history where action = 'network.draw'`)).rowCount;
		await job();
		const before = await count();
		await job();
		expect(await count()).toBe(before);
		await party('idea', 'Nog een idee');
		await job();
		expect(await count()).toBe(before! + 1);
	});
});

describe('[R16] along and in', () => {
	const take = (format: 'graphml' | 'gexf' | 'csv', who: Who = 'noor') =>
		perform(exportNetwork, { format }, world.as(who));
	const read = (file: Uint8Array) =>
		new DOMParser({
			onError: (_: unknown, fault: unknown) => expect.fail(String(fault))
		} as never).parseFromString(strFromU8(file), 'text/xml');

	test('GraphML and GEXF hold groups and places, never a person; they can be read', async () => {
		await party('idea', '=1+1 & "<hof>"\u0001 \u{1F6B2}');
		const { nodes } = await show();
		for (const format of ['graphml', 'gexf'] as const) {
			const { body, name } = await take(format);
			const said = strFromU8(body);
			expect(name).toBe(`netwerk.${format}`);
			const document = read(body);
			const count = (tag: string) => document.getElementsByTagName(tag).length;
			expect(count('node')).toBe(
				nodes.filter(({ kind }) => !['person', 'powerhouse'].includes(kind)).length
			);
			expect(count('edge')).toBeGreaterThan(5);
			expect(said).toContain('&apos;=1+1 &amp; &quot;&lt;hof&gt;&quot;'.replace('&apos;', "'"));
			expect(said).not.toMatch(/Karin|fietsenmaker/);
			expect(said).not.toContain(ids.karin);
		}
		const tables = unzipSync((await take('csv')).body);
		const [knots, ties] = [tables['knopen.csv']!, tables['banden.csv']!].map((one) =>
			strFromU8(one)
		);
		expect(knots).toContain('Het Weefgetouw');
		expect(knots).toContain("'=1+1");
		expect(`${knots}${ties}`).not.toMatch(/Karin|fietsenmaker/);
		expect(ties!.split('\r\n')[0]).toContain('source;target;kind;state;heldBy');
		expect(strFromU8((await take('graphml', 'bram')).body)).not.toContain('Weefgetouw');
		expect(await refusal(take('graphml', 'yonas'))).toBe('forbidden');
		expect(await refusal(take('pdf' as never))).toBe('invalidInput format');
	});

	const file = [
		'van;soort van;naar;soort naar;samen;wie draagt;sinds',
		'het weefgetouw;;Buurttuin;plek;planten stekken;zonder de werker;1-3-2026',
		'Buurttuin;plek;Havenwonen;;lenen gereedschap;;',
		'Havenwonen;;Buurttuin;plek;;;',
		'Vereniging Spindelkracht;;Het Weefgetouw;;;;'
	].join('\n');
	const check = (text: string, who: Who = 'noor') =>
		perform(checkNetworkFile, { file: text }, world.as(who));
	const takeIn = (text: string, who: Who = 'noor') =>
		perform(takeNetworkFile, { writeId: newId(), file: text, areaId: world.areaId }, world.as(who));

	test('a file of ties is read beside what there is: what is there, what is new, what stands there twice', async () => {
		const { rows, fresh } = await check(file);
		expect(rows.map(({ becomes }) => becomes)).toEqual(['new', 'new', 'twice', 'there']);
		expect(rows[0]).toMatchObject({ from: { id: ids.place }, to: { id: null, kind: 'place' } });
		expect(fresh).toEqual([{ name: 'Buurttuin', kind: 'place' }]);
		expect(titles((await show()).nodes)).not.toContain('Buurttuin');
		await takeIn(file);
		const { nodes, ties } = await show();
		const garden = nodes.find(({ title }) => title === 'Buurttuin')!;
		expect(garden).toMatchObject({ kind: 'place', ties: 2 });
		expect(ties.find(({ a, b }) => a === ids.place && b === garden.id)).toMatchObject({
			...{ together: 'planten stekken', heldBy: 'without', since: '2026-03-01' }
		});
		expect((await check(file)).rows.every(({ becomes }) => becomes !== 'new')).toBe(true);
		expect(await refusal(takeIn(file))).toBe('invalidInput file');
	});

	test('as long as one line is wrong nothing goes in, and each says what it is', async () => {
		const wrong = [
			'van,naar,wie draagt,sinds,stand',
			'Kringloop,Karin,,,',
			'Kringloop,de kringloop,,,',
			'Kringloop,,,,',
			'Kringloop,Wijkraad,niemand,31-2-2026,ooit',
			'Kringloop,Wijkraad,,1-1-2999,',
			'Kringloop,Wijkraad,,,'
		].join('\n');
		const { rows } = await check(wrong);
		expect(rows.map(({ faults }) => faults)).toEqual([
			...[['aPerson'], ['itself'], ['noName'], ['unknownState', 'unknownHolder', 'notADay']],
			...[['inFuture'], []]
		]);
		expect(await refusal(takeIn(wrong))).toBe('invalidInput file');
		expect(titles((await show()).nodes)).not.toContain('Wijkraad');
		expect(await refusal(check('naam;plaats\nx;y'))).toBe('invalidInput file');
		expect(await refusal(check('van;naar\n111222333;y'))).toBe('invalidInput file');
		expect(await refusal(check(`van;naar\n${'a;b\n'.repeat(2001)}`))).toBe('invalidInput file');
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(check(file, who))).toBe('forbidden');
			expect(await refusal(takeIn(file, who))).toBe('forbidden');
		}
	});
});

test('[R20] an end of a tie shows in its quarter, and after that no more', async () => {
	const a = await party('idea', 'Proef');
	const id = await tie(a, ids.place, { onDay: addMonths(today, -12) });
	await perform(
		moveConnection,
		{ id: newId(), connectionId: id, state: 'ended', onDay: today, words: 'het was een proef' },
		world.as('noor')
	);
	expect((await show()).ties.find((one) => one.id === id)).toMatchObject({
		state: 'ended',
		change: 'went',
		until: today
	});
	const later = { ...world.as('noor'), clock: fixedClock(`${addMonths(today, 4)}T12:00:00Z`) };
	expect((await perform(showNetwork, {}, later)).ties.find((one) => one.id === id)).toBeUndefined();
});
