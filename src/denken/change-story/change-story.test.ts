import { walkWhy } from '#community/index.ts';
import { newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite, listSources } from '../material/index.ts';
import { openSmallAction } from '../plan/index.ts';
import { weakestOf } from './change-story.rules.ts';
import { strengths, type Strength } from './change-story.schema.ts';
import {
	addABlock,
	beginChangeStory,
	changeABlock,
	changeAnArrow,
	changeTheStory,
	drawArrow,
	removeABlock,
	removeAnArrow,
	showChangeStory
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let id: string;
let plan: string;
let seen: string;
beforeAll(async () => {
	world = await openWorld();
	[id, plan, seen] = [newId(), newId(), newId()];
	const note = { id: seen, text: 'Jongeren worden weggestuurd.', areaId: world.areaId };
	await perform(noteObservation, { ...note, visibility: 'team' }, world.as('noor'));
	const action = { id: plan, cycleId: newId(), observationId: seen };
	await perform(
		openSmallAction,
		{ ...action, title: 'Eerst groeten', think: 'Er is geen plek.' },
		world.as('noor')
	);
	const story = { id, planId: plan, title: 'Van wegsturen naar groeten', forWhom: 'jongeren' };
	await perform(beginChangeStory, story, world.as('noor'));
});
afterAll(() => world.close());

const show = (who: Who = 'samira') => perform(showChangeStory, { id }, world.as(who));
async function block(text: string, who: Who = 'noor') {
	const made = newId();
	const input = { id: made, storyId: id, kind: 'activity' as const, text };
	await perform(addABlock, input, world.as(who));
	return made;
}
async function arrow(from: string, to: string, more: object = {}, who: Who = 'noor') {
	const made = newId();
	await perform(drawArrow, { id: made, storyId: id, from, to, ...more }, world.as(who));
	return made;
}

describe('[R83] a change story', () => {
	test('tells for whom, and stands on its plan', async () => {
		expect(await show()).toMatchObject({
			...{ plan: { id: plan, title: 'Eerst groeten' }, forWhom: 'jongeren' },
			...{ areaId: world.areaId, visibility: 'team', nodes: [], arrows: [], weakest: [] }
		});
		const knots = (await perform(walkWhy, { id }, world.as('samira'))).map((knot) => knot.id);
		expect(knots).toEqual([seen, plan, id]);
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
	});

	test('is begun by a worker, with a title, on a plan that is there or on none', async () => {
		const own = { id: newId(), title: 'Los verhaal' };
		await perform(beginChangeStory, own, world.as('bram'));
		const other = { ...own, id: newId() };
		const begin = (more: object, who: Who) =>
			refusal(perform(beginChangeStory, { ...other, ...more }, world.as(who)));
		expect(await begin({ planId: seen }, 'noor')).toBe('invalidInput planId');
		expect(await begin({ title: '' }, 'noor')).toBe('invalidInput title');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await begin({}, who)).toBe('forbidden');
	});

	test('its words and its plan are changed, and not over those of somebody else', async () => {
		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeTheStory,
				{ writeId: newId(), id, version, title: 'Eerst groeten', ...more },
				world.as(who)
			);
		await change(1, {}, 'ilse');
		expect(await show()).toMatchObject({ plan: null });
		expect((await perform(walkWhy, { id }, world.as('noor'))).map((knot) => knot.id)).toEqual([id]);
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { planId: newId() }))).toBe('invalidInput planId');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, {}, 'bram'))).toBe('notFound');
		await change(2, { planId: plan });
		expect(await show()).toMatchObject({ plan: { id: plan }, version: 3 });
	});
});

describe('[R83] blocks and arrows', () => {
	test('an arrow says what must be true and how well that is known; the weakest is named', async () => {
		const [greet, known, calm] = [
			await block('Eerst groeten, naam vragen.'),
			await block('Men kent elkaar.'),
			await block('Het is rustiger op het plein.')
		];
		const first = await arrow(greet, known, { evidence: 'moderate' });
		const second = await arrow(known, calm, { assumption: 'Wie je kent, stoor je minder.' });
		expect((await show()).arrows).toMatchObject([
			...[{ from: greet, to: known, evidence: 'moderate' }, { evidence: 'none' }]
		]);
		expect((await show()).weakest).toEqual([second]);

		// [R83] A circle, an arrow to itself, one that lies there and one to nothing are refused.
		const circle = await arrow(calm, greet).catch((problem: Problem) => problem);
		expect((circle as Problem).fields[0]!.sentence.nl).toMatch(/draait de redenering in een kring/);
		expect(await refusal(arrow(greet, greet))).toBe('invalidInput to');
		expect(await refusal(arrow(greet, known))).toBe('invalidInput to');
		expect(await refusal(arrow(greet, newId()))).toBe('invalidInput to');
		expect(await refusal(arrow(newId(), greet))).toBe('invalidInput from');
		expect(await refusal(arrow(greet, calm, { evidence: 'proof' }))).toBe('invalidInput evidence');

		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeAnArrow,
				{ writeId: newId(), id: second, storyId: id, version, evidence: 'strong', ...more },
				world.as(who)
			);
		await change(1, {}, 'ilse');
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { id: newId() }))).toBe('notFound');
		expect(await refusal(change(2, { evidence: 'proof' }))).toBe('invalidInput evidence');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect((await show()).weakest).toEqual([first]);

		// A block goes with its arrows and with what lay beside those.
		const laid = { id: newId(), entryId: id, part: `arrow:${first}`, sourceId: seen };
		await perform(cite, laid, world.as('noor'));
		const away = { writeId: newId(), id: known, storyId: id };
		expect(await refusal(perform(removeABlock, away, world.as('samira')))).toBe('forbidden');
		await perform(removeABlock, { ...away, writeId: newId() }, world.as('ilse'));
		expect((await show()).arrows).toEqual([]);
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
		const last = await arrow(greet, calm);
		const gone = { writeId: newId(), id: last, storyId: id };
		expect(await refusal(perform(removeAnArrow, gone, world.as('bram')))).toBe('notFound');
		await perform(removeAnArrow, { ...gone, writeId: newId() }, world.as('noor'));
		expect(
			await refusal(perform(removeAnArrow, { ...gone, writeId: newId() }, world.as('noor')))
		).toBe('notFound');
	});

	test('a block is changed and added by the team, with words and a kind', async () => {
		const one = await block('Bijna goed.');
		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeABlock,
				{
					...{ writeId: newId(), id: one, storyId: id, version },
					...{ kind: 'signal', text: 'Jongeren groeten terug.', ...more }
				},
				world.as(who)
			);
		await change(1, {}, 'ilse');
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { kind: 'other' }))).toBe('invalidInput kind');
		expect(await refusal(change(2, { text: '' }))).toBe('invalidInput text');
		expect(await refusal(change(2, { id: newId() }))).toBe('notFound');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect((await show()).nodes.find((node) => node.id === one)).toMatchObject({ kind: 'signal' });
		expect(await refusal(block(''))).toBe('invalidInput text');
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(block('x', who))).toBe('forbidden');
			expect(await refusal(arrow(one, one, {}, who))).toBe('forbidden');
		}
		expect(await refusal(block('x', 'bram'))).toBe('notFound');
		const away = { writeId: newId(), id: newId(), storyId: id };
		expect(await refusal(perform(removeABlock, away, world.as('noor')))).toBe('notFound');
	});

	test('two arrows drawn at once never close a circle together', async () => {
		const [one, other] = [await block('heen'), await block('terug')];
		const both = await Promise.allSettled([arrow(one, other), arrow(other, one)]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	test('methods.md 6.2: a story is as strong as its weakest link', () => {
		const evidence = fc.constantFrom<Strength>(...strengths);
		fc.assert(
			fc.property(fc.array(fc.record({ evidence })), (arrows) => {
				const weakest = weakestOf(arrows);
				expect(weakest.length > 0).toBe(arrows.length > 0);
				for (const link of weakest)
					for (const arrow of arrows)
						expect(strengths.indexOf(arrow.evidence)).toBeLessThanOrEqual(
							strengths.indexOf(link.evidence)
						);
			})
		);
	});
});
