import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { anActivity } from '../test-activity.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addARipple,
	answerOtherSide,
	beginRippleMap,
	changeARipple,
	changeRippleMap,
	moveRipple,
	removeARipple,
	showRippleMap
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let mapId: string;
let activity: string;
beforeAll(async () => {
	world = await openWorld();
	mapId = newId();
	activity = await anActivity(world);
	const map = { id: mapId, title: 'Rimpels van het straatdiner', start: 'Drie keer samen eten.' };
	await perform(beginRippleMap, { ...map, participants: 11, cameOfId: activity }, world.as('noor'));
});
afterAll(() => world.close());

const show = (who: Who = 'samira') => perform(showRippleMap, { id: mapId }, world.as(who));
async function add(text: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	await perform(addARipple, { id, mapId, text, ...more }, world.as(who));
	return id;
}
const outsiders = ['samira', 'yonas', 'kees'] as const;

describe('[R93] a ripple map drawn together', () => {
	test('starts from an activity, and is walked to from there', async () => {
		expect(await show()).toMatchObject({
			...{ title: 'Rimpels van het straatdiner', participants: 11, areaId: world.areaId },
			...{ ripples: [], nothingNoticed: null, cameOf: [{ id: activity, kind: 'activity' }] }
		});
		const knots = await perform(walkWhy, { id: activity }, world.as('noor'));
		expect(knots.map(({ id }) => id)).toContain(mapId);
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
		expect(await refusal(show('elsewhere'))).toBe('notFound');
	});

	test('is begun by a worker, with a title and how many drew along', async () => {
		const begin = (more: object, who: Who = 'noor') =>
			refusal(
				perform(
					beginRippleMap,
					{ id: newId(), title: 'Rimpels', participants: 8, ...more },
					world.as(who)
				)
			);
		expect(await begin({ title: '' })).toBe('invalidInput title');
		expect(await begin({ participants: 0 })).toBe('invalidInput participants');
		expect(await begin({ cameOfId: newId() })).toBe('invalidInput cameOfId');
		expect(await begin({ cameOfId: mapId })).toBe('invalidInput cameOfId');
		expect(await begin({ areaId: newId() })).toBe('invalidInput areaId');
		for (const who of outsiders) expect(await begin({}, who)).toBe('forbidden');
	});

	test('grows by one field at a time, each ripple under another or under the start', async () => {
		const keys = await add(
			'Buren ruilen sleutels.',
			{ who: 'buren', capitals: ['social'] },
			'ilse'
		);
		const water = await add('De planten krijgen water in de vakantie.', {
			...{ parentId: keys, capitals: ['natural', 'social', 'social'], evidence: 'twee buren' }
		});
		const { ripples, readOut } = await show();
		expect(ripples).toMatchObject([
			{ id: keys, level: 1, number: 1, who: 'buren' },
			{ id: water, parentId: keys, level: 2, number: 2, capitals: ['natural', 'social'] }
		]);
		expect(readOut).toEqual({ ripples: 2, depth: 2, branches: 1, covered: ['natural', 'social'] });
		expect(await refusal(add(''))).toBe('invalidInput text');
		expect(await refusal(add('x', { parentId: newId() }))).toBe('invalidInput parentId');
		expect(await refusal(add('x', { capitals: ['spiritual'] }))).toBe('invalidInput capitals.0');
		expect(await refusal(add('x', {}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(add('x', {}, who))).toBe('forbidden');
	});

	test('its ripples are given other words', async () => {
		const id = await add('Er wordt gegroet.');
		const change = (more: object = {}, who: Who = 'noor') =>
			perform(
				changeARipple,
				{ writeId: newId(), id, mapId, text: 'Er wordt gegroet op straat.', ...more },
				world.as(who)
			);
		await change({ capitals: ['cultural'] });
		expect((await show()).ripples.find((one) => one.id === id)).toMatchObject({
			...{ text: 'Er wordt gegroet op straat.', capitals: ['cultural'], version: 2 }
		});
		expect(await refusal(change({ id: newId() }))).toBe('notFound');
		expect(await refusal(change({ text: '' }))).toBe('invalidInput text');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(change({}, who))).toBe('forbidden');
	});

	test('its ripples are hung elsewhere, never under themselves, and what came of one moves up when it goes', async () => {
		const [one, other] = [await add('een'), await add('twee')];
		const under = await add('onder een', { parentId: one });
		const move = (id: string, parentId: string | null, who: Who = 'noor') =>
			perform(moveRipple, { writeId: newId(), id, mapId, parentId }, world.as(who));
		expect(await refusal(move(one, one))).toBe('invalidInput parentId');
		expect(await refusal(move(one, under))).toBe('invalidInput parentId');
		expect(await refusal(move(one, newId()))).toBe('invalidInput parentId');
		expect(await refusal(move(newId(), one))).toBe('notFound');
		expect(await refusal(move(one, other, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(move(one, other, who))).toBe('forbidden');
		await move(one, other);
		const levelOf = async (id: string) =>
			(await show()).ripples.find((ripple) => ripple.id === id)?.level;
		expect(await levelOf(under)).toBe(3);

		const remove = (who: Who = 'noor', id = one) =>
			perform(removeARipple, { writeId: newId(), id, mapId }, world.as(who));
		expect(await refusal(remove('bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(remove(who))).toBe('forbidden');
		expect(await refusal(remove('noor', newId()))).toBe('notFound');
		await remove();
		expect(await levelOf(one)).toBeUndefined();
		expect(await levelOf(under)).toBe(2);
	});

	test('always asks who noticed nothing and what did not work', async () => {
		const said = { nothingNoticed: 'De bovenwoningen.', didNotWork: 'Te weinig eten.' };
		const answer = (more: object = {}, who: Who = 'noor') =>
			perform(answerOtherSide, { writeId: newId(), id: mapId, ...said, ...more }, world.as(who));
		await answer();
		expect(await show()).toMatchObject(said);
		expect(await refusal(answer({ didNotWork: '' }))).toBe('invalidInput didNotWork');
		expect(await refusal(answer({ nothingNoticed: undefined }))).toBe(
			'invalidInput nothingNoticed'
		);
		expect(await refusal(answer({}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(answer({}, who))).toBe('forbidden');
	});

	test('is given other words by its team; more than twenty people are welcome', async () => {
		const change = (more: object = {}, who: Who = 'ilse') =>
			perform(
				changeRippleMap,
				{ writeId: newId(), id: mapId, title: 'Rimpels', participants: 24, ...more },
				world.as(who)
			);
		await change();
		expect(await show()).toMatchObject({ title: 'Rimpels', participants: 24 });
		expect(await refusal(change({ title: '' }))).toBe('invalidInput title');
		expect(await refusal(change({ id: activity }))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(change({}, who))).toBe('forbidden');
	});
});
