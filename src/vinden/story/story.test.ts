import { search, shareEntry, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { anActivity } from '../test-activity.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeConsent, changeStory, listStories, noteStory, showStory } from './index.ts';
import { aRound, aStory, words, type Who } from './story.harness.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());
const outsiders = ['samira', 'yonas', 'kees'] as const;

describe('[R93] a story of change (methods.md 6.3)', () => {
	test('says what changed and why that matters to the teller, and starts with the team', async () => {
		const activity = await anActivity(world);
		const id = await aStory(world, { cameOfId: activity, areaId: undefined });
		expect(await perform(showStory, { id }, world.as('samira'))).toMatchObject({
			...{ title: words.title, text: words.changed, why: words.why, teller: 'bewoner' },
			...{ ownName: null, scope: 'public', visibility: 'team', isShown: false, toldHow: 'talk' },
			areaId: world.areaId
		});
		const knots = await perform(walkWhy, { id }, world.as('noor'));
		expect(knots.map((knot) => knot.id)).toContain(activity);
		expect(await refusal(perform(showStory, { id }, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(showStory, { id }, world.as('elsewhere')))).toBe('notFound');
		expect(await refusal(perform(showStory, { id }, world.as('yonas')))).toBe('forbidden');
		const { found } = await perform(search, { q: 'hoor erbij' }, world.as('noor'));
		expect(found.map((one) => one.id)).toContain(id);
	});

	test('is not noted without why, without a role, or without asking the teller', async () => {
		const note = (more: object, who: Who = 'noor') => refusal(aStory(world, more, who));
		expect(await note({ why: '' })).toBe('invalidInput why');
		expect(await note({ changed: ' ' })).toBe('invalidInput changed');
		expect(await note({ teller: '' })).toBe('invalidInput teller');
		expect(await note({ asked: false })).toBe('invalidInput asked');
		expect(await note({ consentUntil: '2020-01-01' })).toBe('invalidInput consentUntil');
		expect(await note({ cameOfId: newId() })).toBe('invalidInput cameOfId');
		expect(await note({ roundId: newId() })).toBe('invalidInput roundId');
		expect(await note({ toldHow: 'link' })).toBe('invalidInput toldHow');
		for (const who of outsiders) expect(await note({}, who)).toBe('forbidden');
	});

	test('is asked for a domain of its round, or falls under anders', async () => {
		const roundId = await aRound(world, { domains: ['groen'] });
		expect(await refusal(aStory(world, { roundId }))).toBe('invalidInput domain');
		const id = await aStory(world, { roundId, domain: 'anders' });
		const { rounds } = await perform(showStory, { id }, world.as('noor'));
		expect(rounds).toMatchObject([{ id: roundId, chosen: false }]);
	});

	test('is changed with its teller, and not over words of somebody else', async () => {
		const id = await aStory(world);
		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeStory,
				{ ...{ writeId: newId(), id, version }, ...words, why: 'Nu durf ik.', ...more },
				world.as(who)
			);
		await change(1, { ownName: 'Juul' }, 'ilse');
		const { version, ...story } = await perform(showStory, { id }, world.as('noor'));
		expect(story).toMatchObject({ why: 'Nu durf ik.', ownName: 'Juul' });
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(version, { why: '' }))).toBe('invalidInput why');
		expect(await refusal(change(version, {}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(change(version, {}, who))).toBe('forbidden');
	});

	test('is listed for members, by domain, with its round', async () => {
		const roundId = await aRound(world, { domains: ['leven'] });
		const id = await aStory(world, { roundId });
		const list = (more: object, who: Who = 'samira') => perform(listStories, more, world.as(who));
		expect((await list({ roundId })).map((one) => one.id)).toEqual([id]);
		expect((await list({ domain: 'leven' })).map((one) => one.id)).toContain(id);
		expect(await list({ only: 'chosen' })).toEqual([]);
		expect(await list({}, 'bram')).toEqual([]);
		expect(await refusal(list({ limit: 0 }))).toBe('invalidInput limit');
		expect(await refusal(list({}, 'yonas'))).toBe('forbidden');
	});

	test('[R67] goes no further than its teller said, whichever way somebody tries', async () => {
		const id = await aStory(world, { scope: 'partners' });
		const share = (visibility: 'team' | 'partners' | 'residents' | 'public') =>
			perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor'));
		for (const rung of ['residents', 'public'] as const)
			expect(await refusal(share(rung))).toBe('forbidden');
		await share('partners');
		const say = (more: object, who: Who = 'noor') =>
			perform(
				changeConsent,
				{ writeId: newId(), id, scope: 'team', ...more } as never,
				world.as(who)
			);
		await say({});
		expect(await perform(showStory, { id }, world.as('noor'))).toMatchObject({
			...{ scope: 'team', visibility: 'team' }
		});
		expect(await refusal(share('partners'))).toBe('forbidden');
		expect(await refusal(say({ scope: 'world' }))).toBe('invalidInput scope');
		expect(await refusal(say({ consentUntil: '2020-01-01' }))).toBe('invalidInput consentUntil');
		expect(await refusal(say({}, 'bram'))).toBe('notFound');
		for (const who of outsiders) expect(await refusal(say({}, who))).toBe('forbidden');
	});
});

test('sending the same story twice notes it once', async () => {
	const id = newId();
	const input = { id, ...words, scope: 'team', asked: true } as const;
	for (let i = 0; i < 2; i++) await perform(noteStory, input, world.as('noor'));
	const found = await perform(listStories, {}, world.as('noor'));
	expect(found.filter((one) => one.id === id)).toHaveLength(1);
});
