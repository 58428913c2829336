import { addATheme, walkWhy } from '#community/index.ts';
import { newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite, listSources } from '../material/index.ts';
import { inOrder } from './fathom.rules.ts';
import {
	addAStep,
	addAnExplanation,
	beginFathom,
	changeAStep,
	changeAnExplanation,
	changeTheFathom,
	removeAStep,
	removeAnExplanation,
	showFathom
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let theme: string;
let id: string;
beforeAll(async () => {
	world = await openWorld();
	theme = newId();
	const input = { id: theme, name: 'Jongeren op het plein', areaId: world.areaId };
	await perform(addATheme, input, world.as('noor'));
	id = newId();
	const begun = { id, themeId: theme, title: 'Waarom botst het op het plein?' };
	await perform(beginFathom, begun, world.as('noor'));
});
afterAll(() => world.close());

const show = (who: Who = 'samira') => perform(showFathom, { id }, world.as(who));
async function step(text: string, parentId?: string, who: Who = 'noor') {
	const made = newId();
	await perform(addAStep, { id: made, fathomId: id, text, parentId }, world.as(who));
	return made;
}
const move = (stepId: string, parentId: string | undefined, version: number, who: Who = 'noor') =>
	perform(
		changeAStep,
		{ writeId: newId(), id: stepId, fathomId: id, version, text: 'Anders gezegd.', parentId },
		world.as(who)
	);

describe('[R73] fathoming', () => {
	test('begins from a theme, in its area, and "Waarom?" leads back to it', async () => {
		expect(await show()).toMatchObject({
			...{ theme: { id: theme, name: 'Jongeren op het plein' }, areaId: world.areaId },
			...{ visibility: 'team', steps: [], explanations: [] }
		});
		expect((await perform(walkWhy, { id }, world.as('samira'))).map((knot) => knot.id)).toEqual([
			...[theme, id]
		]);
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
	});

	test('or from nothing but a title; by a worker, of a theme that is there', async () => {
		const own = { id: newId(), title: 'Waarom blijft de post dicht?' };
		await perform(beginFathom, own, world.as('bram'));
		const other = { ...own, id: newId() };
		expect(await refusal(perform(beginFathom, { ...other, themeId: id }, world.as('noor')))).toBe(
			'invalidInput themeId'
		);
		expect(await refusal(perform(beginFathom, { ...other, title: '' }, world.as('noor')))).toBe(
			'invalidInput title'
		);
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(perform(beginFathom, other, world.as(who)))).toBe('forbidden');
	});

	test('its words are changed, and not over those of somebody else', async () => {
		const change = (version: number, who: Who = 'noor', title = 'Waarom botst het?') =>
			perform(
				changeTheFathom,
				{ writeId: newId(), id, version, title, conclusion: 'Er is geen plek.' },
				world.as(who)
			);
		await change(1, 'ilse');
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, 'noor', ''))).toBe('invalidInput title');
		expect(await refusal(change(2, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, 'bram'))).toBe('notFound');
		expect(await show()).toMatchObject({ title: 'Waarom botst het?', version: 2 });
	});
});

describe('[R73] waarom? wat zit hierachter?', () => {
	test('each step lies behind another, and a circle is refused with a sentence of its own', async () => {
		const first = await step('Ze staan er elke avond.');
		const second = await step('Thuis is het vol.', first);
		const third = await step('De kamers zijn klein.', second);
		expect((await show()).steps.map(({ id: its, depth }) => [its, depth])).toEqual([
			...[
				[first, 0],
				[second, 1],
				[third, 2]
			]
		]);
		const circle = await move(first, third, 1).catch((problem: Problem) => problem);
		expect((circle as Problem).fields).toMatchObject([{ path: 'parentId' }]);
		expect((circle as Problem).fields[0]!.sentence.nl).toMatch(/draait de redenering in een kring/);
		expect(await refusal(move(second, second, 1))).toBe('invalidInput parentId');

		await move(third, first, 1);
		expect(await refusal(move(third, undefined, 1))).toBe('changedMeanwhile');
		expect((await show()).steps.find((one) => one.id === third)).toMatchObject({ depth: 1 });

		// Taken away from between: what lay behind it stays.
		await move(third, second, 2);
		await perform(removeAStep, { writeId: newId(), id: second, fathomId: id }, world.as('ilse'));
		expect((await show()).steps.find((one) => one.id === third)).toMatchObject({ parentId: first });
	});

	test('a step that is not there, or no words, is refused; so is who does not keep it', async () => {
		const one = await step('Een stap.');
		expect(await refusal(step('x', newId()))).toBe('invalidInput parentId');
		expect(await refusal(step(' '))).toBe('invalidInput text');
		expect(await refusal(move(newId(), undefined, 1))).toBe('notFound');
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(step('x', undefined, who))).toBe('forbidden');
			expect(await refusal(move(one, undefined, 1, who))).toBe('forbidden');
		}
		expect(await refusal(step('x', undefined, 'bram'))).toBe('notFound');
		const away = { writeId: newId(), id: one, fathomId: id };
		expect(await refusal(perform(removeAStep, away, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(removeAStep, { ...away, id: newId() }, world.as('noor')))).toBe(
			'notFound'
		);
	});

	test('in reading order every step comes after the one it lies behind, and none is lost', () => {
		const tree = fc.array(fc.option(fc.nat(20), { nil: null }), { maxLength: 20 });
		fc.assert(
			fc.property(tree, (parents) => {
				// Each may lie behind an earlier one: so there is no circle.
				const steps = parents.map((parent, index) => ({
					id: String(index),
					parentId: parent !== null && index > 0 ? String(parent % index) : null
				}));
				const told = inOrder(steps.toReversed());
				expect(told.map(({ id: its }) => Number(its)).sort((a, b) => a - b)).toEqual(
					steps.map((_, index) => index)
				);
				told.forEach(({ parentId, depth }, index) => {
					const above = told.slice(0, index).find((one) => one.id === parentId);
					expect(depth).toBe(parentId === null ? 0 : above!.depth + 1);
				});
			})
		);
	});
});

describe('[R73] [S7] explanations side by side', () => {
	const explanation = (text: string, more: object = {}) => ({
		...{ id: newId(), fathomId: id, text, ...more }
	});
	test('two explanations stand beside each other, each with what speaks for and against it', async () => {
		const nuisance = explanation('Zij zoeken overlast.', {
			...{ plausible: 'low', speaksAgainst: '„We worden weggestuurd voordat we iets doen.”' }
		});
		const noPlace = explanation('Er is geen plek voor hen.', { plausible: 'high' });
		await perform(addAnExplanation, nuisance, world.as('noor'));
		await perform(addAnExplanation, noPlace, world.as('ilse'));
		expect((await show()).explanations).toMatchObject([
			...[{ plausible: 'low', speaksFor: null }, { plausible: 'high' }]
		]);
		const laid = { id: newId(), entryId: id, part: `explanation:${noPlace.id}`, sourceId: theme };
		await perform(cite, laid, world.as('noor'));

		const change = (version: number, who: Who = 'noor', more: object = {}) =>
			perform(
				changeAnExplanation,
				{
					...noPlace,
					writeId: newId(),
					version,
					speaksFor: 'De speeltuin sluit om acht uur.',
					...more
				},
				world.as(who)
			);
		await change(1);
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, 'noor', { plausible: 'certain' }))).toBe(
			'invalidInput plausible'
		);
		expect(await refusal(change(2, 'noor', { id: newId() }))).toBe('notFound');
		expect(await refusal(change(2, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, 'bram'))).toBe('notFound');
		expect((await show()).explanations[1]).toMatchObject({ version: 2 });

		const away = { writeId: newId(), id: noPlace.id, fathomId: id };
		expect(await refusal(perform(removeAnExplanation, away, world.as('samira')))).toBe('forbidden');
		await perform(removeAnExplanation, { ...away, writeId: newId() }, world.as('ilse'));
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
		// The theme it is about is still what it rests on.
		expect((await perform(walkWhy, { id }, world.as('noor'))).map((knot) => knot.id)).toContain(
			theme
		);
		expect(
			await refusal(perform(removeAnExplanation, { ...away, writeId: newId() }, world.as('noor')))
		).toBe('notFound');
	});

	test('an explanation needs words, and a worker of the team', async () => {
		const add = (text: string, who: Who) =>
			refusal(perform(addAnExplanation, explanation(text), world.as(who)));
		expect(await add('', 'noor')).toBe('invalidInput text');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await add('x', who)).toBe('forbidden');
		expect(await add('x', 'bram')).toBe('notFound');
	});
});
