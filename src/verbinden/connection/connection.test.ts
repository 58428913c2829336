import { addDays, addMonths, dayOf, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { nameCommunity } from '#vinden/index.ts';
import { shareEntry } from '#community/index.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePartyConsent, noteParty, takePartyOut, whatThereIs } from '../party/index.ts';
import {
	connectionStates,
	mayBecome,
	residentsFirst,
	stepsFrom,
	type ConnectionState
} from './connection.rules.ts';
import {
	connect,
	findToConnect,
	listConnections,
	moveConnection,
	removeConnection,
	showEnd
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let place: string;
beforeAll(async () => {
	world = await openWorld();
	place = await thing({ kind: 'resource', title: 'Het Weefgetouw', resourceKind: 'space' });
});
afterAll(() => world.close());

const today = dayOf(new Date());
const others = ['samira', 'yonas', 'kees'] as const;
async function thing(more: object = {}, who: Who = 'noor') {
	const id = newId();
	await perform(
		noteParty,
		{ id, kind: 'idea', title: 'Soepfiets', ...more } as never,
		world.as(who)
	);
	return id;
}
const yes = {
	...{ consentOn: today, consentHow: 'talk' as const, consentScope: 'partners' as const },
	consentUntil: addMonths(today, 6)
};
const person = (consentTies: 'yes' | 'no') =>
	thing({ kind: 'person', title: 'de duivenman', ...yes, consentTies });
const tie = async (fromId: string, toId: string, more: object = {}, who: Who = 'noor') => {
	const id = newId();
	await perform(connect, { id, fromId, toId, ...more }, world.as(who));
	return id;
};
const move = (connectionId: string, more: object, who: Who = 'noor') =>
	perform(moveConnection, { id: newId(), connectionId, state: 'working', ...more }, world.as(who));
const list = (entryId: string, who: Who = 'samira') =>
	perform(listConnections, { entryId }, world.as(who));

describe('[R16] a connection between any two', () => {
	test('is proposed, introduced, works and ends with a reason; every step stays', async () => {
		const idea = await thing();
		const id = await tie(idea, place, { together: 'koken samen', onDay: '2026-02-01' });
		await move(id, { state: 'introduced', onDay: '2026-02-10', words: 'bij de koffie' });
		await move(id, { state: 'working', heldBy: 'without', onDay: '2026-03-01' });
		expect(await refusal(move(id, { state: 'introduced' }))).toBe('invalidInput state');
		expect(await refusal(move(id, { onDay: '2026-02-20' }))).toBe('invalidInput onDay');
		expect(await refusal(move(id, { state: 'ended' }))).toBe('invalidInput words');
		await move(id, { state: 'ended', words: 'de kok verhuisde', onDay: '2026-04-01' });
		const [found] = await list(idea);
		expect(found).toMatchObject({
			...{ id, otherId: place, kind: 'resource', state: 'ended', heldBy: 'without' },
			...{ since: '2026-04-01', together: 'koken samen', onward: ['proposed', 'working'] }
		});
		expect(found!.steps.map(({ state }) => state)).toEqual([
			...['ended', 'working', 'introduced', 'proposed']
		]);
		expect(await list(place)).toMatchObject([{ id, otherId: idea, kind: 'idea' }]);
	});

	test('is made by a worker who keeps one end, between two that are there, once', async () => {
		const idea = await thing();
		const between = (more: object, who: Who = 'noor') =>
			refusal(perform(connect, { id: newId(), fromId: idea, toId: place, ...more }, world.as(who)));
		expect(await between({ toId: idea })).toBe('invalidInput toId');
		expect(await between({ toId: newId() })).toBe('invalidInput toId');
		expect(await between({ fromId: newId() })).toBe('invalidInput fromId');
		expect(await between({ state: 'ended' })).toBe('invalidInput state');
		for (const who of others) expect(await between({}, who)).toBe('forbidden');
		expect(await between({}, 'bram')).toBe('invalidInput fromId');
		await tie(idea, place);
		expect(await between({})).toBe('invalidInput toId');
		expect(await between({ fromId: place, toId: idea })).toBe('invalidInput toId');
	});

	test('is seen by who sees both ends, and changed by who keeps one', async () => {
		const idea = await thing();
		const wide = await thing({ title: 'Buurtbus' });
		const share = (id: string) =>
			perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		await share(wide);
		const id = await tie(idea, wide);
		expect(await list(wide)).toHaveLength(1);
		expect(await list(wide, 'bram')).toEqual([]);
		expect(await refusal(move(id, {}, 'bram'))).toBe('notFound');
		await share(idea);
		expect(await list(wide, 'bram')).toHaveLength(1);
		expect(await refusal(move(id, {}, 'bram'))).toBe('forbidden');
		const remove = (who: Who) => perform(removeConnection, { writeId: newId(), id }, world.as(who));
		expect(await refusal(remove('bram'))).toBe('forbidden');
		for (const who of others) expect(await refusal(remove(who))).toBe('forbidden');
		// A worker of the other team ties what it keeps itself to what it may see.
		const theirs = await thing({ title: 'Portiekontbijt' }, 'bram');
		await tie(theirs, wide, {}, 'bram');
		await remove('ilse');
		expect(await refusal(remove('ilse'))).toBe('notFound');
		expect(await refusal(list(wide, 'yonas'))).toBe('forbidden');
	});

	test('counts on the map while it has not ended; something to connect with is found by words', async () => {
		const idea = await thing({ title: 'Zwaluwtil' });
		const communityId = newId();
		await perform(nameCommunity, { id: communityId, title: 'De dammers' }, world.as('noor'));
		const id = await tie(idea, communityId, { state: 'working' });
		const count = async () =>
			(await perform(whatThereIs, { q: 'zwaluwtil' }, world.as('samira')))
				.find(({ kind }) => kind === 'idea')!
				.things.map(({ connections }) => connections);
		expect(await count()).toEqual([1]);
		await move(id, { state: 'ended', words: 'klaar' });
		expect(await count()).toEqual([0]);
		const find = (q: string, who: Who = 'noor') =>
			perform(findToConnect, { entryId: idea, q }, world.as(who));
		expect(await find('dammers')).toMatchObject([{ id: communityId, kind: 'community' }]);
		expect(await find('zwaluwtil')).toEqual([]);
		expect(await find('de')).toEqual([]);
		expect(await find('dammers', 'bram')).toEqual([]);
		for (const who of others) expect(await refusal(find('x', who))).toBe('forbidden');
		expect(await perform(showEnd, { id: communityId }, world.as('samira'))).toMatchObject({
			title: 'De dammers'
		});
		expect(await refusal(perform(showEnd, { id: communityId }, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(showEnd, { id: communityId }, world.as('yonas')))).toBe(
			'forbidden'
		);
	});
});

describe('[R63] two persons', () => {
	test('stand together only when both agreed, and no longer than that', async () => {
		const [open, also, closed] = [await person('yes'), await person('yes'), await person('no')];
		expect(await refusal(tie(open, closed))).toBe('invalidInput toId');
		await tie(closed, place);
		const id = await tie(open, also);
		expect(await list(open)).toMatchObject([{ id }]);
		await perform(
			changePartyConsent,
			{ writeId: newId(), id: also, ...yes, consentTies: 'no' },
			world.as('noor')
		);
		expect(await list(open)).toEqual([]);
		expect(await list(also)).toEqual([]);
		expect(await list(closed)).toHaveLength(1);
		await perform(takePartyOut, { writeId: newId(), id: closed }, world.as('noor'));
		expect((await list(place)).filter(({ otherId }) => otherId === closed)).toEqual([]);
	});

	test('the database refuses it too, where an operation would forget', async () => {
		const [open, closed] = [await person('yes'), await person('no')];
		const insert = world.owner.query(
			`insert into connection (organisation_id, id, from_id, to_id, state, held_by, since, created_at)
			 values ($1, $2, $3, $4, 'working', 'without', '2026-01-01', now())`,
			[world.organisationId, newId(), open, closed]
		);
		await expect(insert).rejects.toThrow('not both persons agreed');
	});
});

describe('properties', () => {
	const state = fc.constantFrom(...connectionStates);
	test('what runs or was introduced never goes back without an end between', () => {
		const rank = { proposed: 0, introduced: 1, working: 2, ended: 3 };
		fc.assert(
			fc.property(state, state, (from, to) => {
				if (mayBecome(from, to) && from !== 'ended')
					expect(rank[to]).toBeGreaterThanOrEqual(rank[from]);
				expect(stepsFrom(from).includes(to)).toBe(mayBecome(from, to));
			})
		);
	});
	test('from every state one can go on, and end', () => {
		const reach = (from: ConnectionState) =>
			stepsFrom(from).flatMap((one) => [one, ...stepsFrom(one)]);
		fc.assert(
			fc.property(state, (from) => {
				expect(reach(from)).toContain('ended');
			})
		);
	});
	test('residents stand first, and the order is whole', () => {
		const end = fc.record({
			kind: fc.constantFrom('person', 'organisation', 'listing', 'community', 'resource'),
			title: fc.string()
		});
		fc.assert(
			fc.property(fc.array(end), (ends) => {
				const sorted = ends.toSorted(residentsFirst);
				const last = sorted.findLastIndex(({ kind }) => kind === 'person');
				expect(sorted.slice(0, last + 1).every(({ kind }) => kind === 'person')).toBe(true);
			})
		);
	});
	test('no step lies before the one before it', async () => {
		const idea = await thing();
		const id = await tie(idea, place, { onDay: addDays(today, -5) });
		expect(await refusal(move(id, { onDay: addDays(today, -6) }))).toBe('invalidInput onDay');
		await move(id, { onDay: addDays(today, -5) });
	});
});
