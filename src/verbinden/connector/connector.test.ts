import { fixedClock, newId, perform, read } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countNamers, nextStep } from './connector.rules.ts';
import {
	answerConnectorAsk,
	askConnector,
	endConnectors,
	findConnectors,
	letConnectorGo,
	listConnectors,
	nameConnector,
	nameConnectorAgain,
	noteWilling
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());
const others = ['samira', 'yonas', 'kees'] as const;

const list = (who: Who = 'samira') => perform(listConnectors, {}, world.as(who));
const one = async (id: string) => (await list()).find((connector) => connector.id === id);
const called = 'achter de toonbank van de snackbar';
async function begin(more: object = {}, who: Who = 'noor') {
	const id = newId();
	const input = { id, called, namedBy: 'ouderkamer De Klos', areaId: world.areaId, ...more };
	await perform(nameConnector, input, world.as(who));
	return id;
}
const again = (connectorId: string, namedBy: string, who: Who = 'noor') =>
	perform(nameConnectorAgain, { id: newId(), connectorId, namedBy }, world.as(who));
const agree = (id: string, more: object = {}, who: Who = 'noor') =>
	perform(
		noteWilling,
		{
			...{ writeId: newId(), id, asked: true, called: 'de man van de snackbar', ownName: 'Ali' },
			...{ consentFor: 'gebeld worden voor het plein', limits: 'niet tijdens etenstijd', ...more }
		},
		world.as(who)
	);
async function willing(more: object = {}) {
	const id = await begin();
	await again(id, 'jongeren van het plein');
	await again(id, 'loopgroep');
	await agree(id, more);
	return id;
}

describe('[R16] with whom do you get things done?', () => {
	test('a naming holds a role or place and a group, for the own team only', async () => {
		const id = await begin();
		expect(await one(id)).toMatchObject({ called, ownName: null, state: 'named', next: 'listen' });
		expect(await list('bram')).toEqual([]);
		expect(await list('elsewhere')).toEqual([]);
		for (const who of ['yonas', 'kees'] as const)
			expect(await refusal(list(who))).toBe('forbidden');
		expect(await refusal(begin({ called: '' }))).toBe('invalidInput called');
		expect(await refusal(begin({ called: 'nummer 111222333' }))).toBe('invalidInput called');
		expect(await refusal(begin({ namedBy: '' }))).toBe('invalidInput namedBy');
		expect(await refusal(begin({ areaId: newId() }))).toBe('invalidInput areaId');
		expect(await refusal(begin({ namedOn: '2999-01-01' }))).toBe('invalidInput namedOn');
		for (const who of others) expect(await refusal(begin({}, who))).toBe('forbidden');
		expect(await refusal(again(id, 'x', 'samira'))).toBe('forbidden');
		expect(await refusal(again(id, 'x', 'bram'))).toBe('notFound');
		expect(await refusal(again(id, ''))).toBe('invalidInput namedBy');
	});

	test('from three different groups on they are asked; the same group counts once', async () => {
		const id = await begin();
		await again(id, 'loopgroep');
		expect(await refusal(again(id, ' Loopgroep '))).toBe('invalidInput namedBy');
		expect(await one(id)).toMatchObject({ next: 'listen' });
		expect(await refusal(agree(id))).toBe('connectorTooFew');
		await again(id, 'moskee');
		expect(await one(id)).toMatchObject({ next: 'ask', ownName: null });
		expect(await refusal(agree(id, { asked: false }))).toBe('invalidInput asked');
		expect(await refusal(agree(id, { consentFor: '' }))).toBe('invalidInput consentFor');
		expect(await refusal(agree(id, { consentUntil: '2020-01-01' }))).toBe(
			'invalidInput consentUntil'
		);
		expect(await refusal(agree(id, { consentUntil: '2099-01-01' }))).toBe(
			'invalidInput consentUntil'
		);
		expect(await refusal(agree(id, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(agree(id, {}, 'bram'))).toBe('notFound');
		await agree(id);
		expect(await one(id)).toMatchObject({ state: 'willing', ownName: 'Ali', next: 'welcome' });
	});

	test('what is asked is shown, and from three open asks on somebody else is asked first', async () => {
		const id = await willing();
		const ask = (forWhat: string, who: Who = 'noor') => {
			const askId = newId();
			const input = { id: askId, connectorId: id, forWhat };
			return perform(askConnector, input, world.as(who)).then(() => askId);
		};
		const first = await ask('sleutel van het veldje');
		expect(await refusal(ask('Sleutel van het veldje'))).toBe('invalidInput forWhat');
		expect(await refusal(ask(''))).toBe('invalidInput forWhat');
		expect(await refusal(ask('x', 'samira'))).toBe('forbidden');
		expect(await refusal(ask('x', 'bram'))).toBe('notFound');
		await ask('terras');
		await ask('verlichting');
		expect(await one(id)).toMatchObject({ openAsks: 3, next: 'spare' });
		const reply = (more: object, who: Who = 'noor') =>
			perform(
				answerConnectorAsk,
				{ writeId: newId(), id: first, connectorId: id, ...more },
				world.as(who)
			);
		expect(await refusal(reply({ done: true }, 'samira'))).toBe('forbidden');
		expect(await refusal(reply({ done: true }, 'bram'))).toBe('notFound');
		expect(await refusal(reply({ answer: 'x' }))).toBe('invalidInput answer');
		expect(await refusal(reply({ id: newId() }))).toBe('notFound');
		await reply({ answer: 'yes', done: true });
		expect(await one(id)).toMatchObject({ openAsks: 2, next: 'welcome' });
		const named = await begin();
		const tooSoon = { id: newId(), connectorId: named, forWhat: 'x' };
		expect(await refusal(perform(askConnector, tooSoon, world.as('noor')))).toBe(
			'connectorNotAsked'
		);
	});

	test('others in VERBINDEN find who said yes, least burdened first, and nobody else', async () => {
		const id = await willing();
		const find = (who: Who) =>
			read(world.db, world.actors[who], (tx) => findConnectors(tx, world.organisationId));
		const found = await find('samira');
		expect(found.find((connector) => connector.id === id)).toMatchObject({
			...{ called: 'Ali', areaId: world.areaId, openAsks: 0, limits: 'niet tijdens etenstijd' }
		});
		expect(found.map((connector) => connector.openAsks)).toEqual(
			found.map((connector) => connector.openAsks).toSorted()
		);
		expect(await find('bram')).toEqual([]);
		expect(await find('yonas')).toEqual([]);
	});

	test('who says no, or no more, is gone at once with all that was kept', async () => {
		const id = await willing();
		const go = (who: Who) => perform(letConnectorGo, { writeId: newId(), id }, world.as(who));
		expect(await refusal(go('samira'))).toBe('forbidden');
		expect(await refusal(go('bram'))).toBe('notFound');
		await go('ilse');
		expect(await one(id)).toBeUndefined();
		const { rows } = await world.owner.query(
			'select 1 from connector_naming where connector_id = $1',
			[id]
		);
		expect(rows).toEqual([]);
		expect(await refusal(go('ilse'))).toBe('notFound');
	});

	test('goes by itself when the yes is over, or a year after the last naming', async () => {
		const id = await willing();
		await world.owner.query('update connector set expires_on = current_date - 1 where id = $1', [
			id
		]);
		const before = (await list()).length;
		expect(await endConnectors(world.db, world.files)).toBe(1);
		expect((await list()).length).toBe(before - 1);
		expect(await one(id)).toBeUndefined();
		const early = fixedClock('2020-01-01T12:00:00Z');
		expect(await endConnectors(world.db, world.files, early)).toBe(0);
	});

	test('one voice counts once however it is written, and only a yes ends the listening', () => {
		const names = fc.array(fc.constantFrom('loopgroep', 'Loopgroep ', 'moskee', 'De Klos', 'bar'));
		fc.assert(
			fc.property(names, fc.nat(6), (namers, openAsks) => {
				const many = countNamers(namers);
				expect(many).toBeLessThanOrEqual(4);
				expect(countNamers([...namers, ...namers])).toBe(many);
				expect(nextStep({ state: 'named', namers, openAsks })).toBe(many >= 3 ? 'ask' : 'listen');
				expect(nextStep({ state: 'willing', namers, openAsks })).toBe(
					openAsks >= 3 ? 'spare' : 'welcome'
				);
			})
		);
	});
});
