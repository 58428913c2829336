import { addABlock, beginChangeStory } from '#denken/index.ts';
import { anybody, newId, perform } from '#kernel/index.ts';
import { refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	giveOutcomeConfirmation,
	layOutcomesBesidePlan,
	matchOutcome,
	readOutcome,
	removeOutcomeConfirmation
} from './index.ts';
import { openHarvest, words, type Harvest, type Who } from './test-outcome.ts';

let world: World;
let plan: string;
let activity: string;
let harvest: Harvest['harvest'];
let show: Harvest['show'];
let confirm: Harvest['confirm'];
beforeAll(async () => {
	({ world, plan, activity, harvest, show, confirm } = await openHarvest());
});
afterAll(() => world.close());

const byLink = (linkedEntryId: string) => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});

describe('methods.md 6.4, step 4: confirmed by who was close', () => {
	test('noted by hand: by whom in a role, how and when', async () => {
		const id = await harvest();
		await confirm(id, { saidOn: '2026-08-30' });
		expect(await show(id)).toMatchObject({
			standing: 'confirmed',
			confirmations: [{ byWhom: 'een leraar', how: 'mail', saidOn: '2026-08-30', words: null }]
		});
		const partly = await confirm(id, { answer: 'partly', words: 'Alleen op vrijdag.' }, 'ilse');
		expect(await show(id)).toMatchObject({ standing: 'partly' });
		expect(await refusal(confirm(id, { answer: 'no' }))).toBe('invalidInput words');
		expect(await refusal(confirm(id, { byWhom: '' }))).toBe('invalidInput byWhom');
		expect(await refusal(confirm(id, { how: 'link' }))).toBe('invalidInput how');
		expect(await refusal(confirm(id, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(confirm(id, {}, 'bram'))).toBe('notFound');
		const away = (more: object, who: Who = 'noor') =>
			perform(
				removeOutcomeConfirmation,
				{ writeId: newId(), id: partly, outcomeId: id, ...more },
				world.as(who)
			);
		expect(await refusal(away({}, 'samira'))).toBe('forbidden');
		expect(await refusal(away({}, 'bram'))).toBe('notFound');
		expect(await refusal(away({ id: newId() }))).toBe('notFound');
		await away({});
		expect(await show(id)).toMatchObject({ standing: 'confirmed' });
	});

	test('by a link without an account: who is asked reads its own sentences, and says how it was', async () => {
		const id = await harvest({ source: 'gesprek met de snackbar' });
		const read = await perform(readOutcome, { id }, byLink(id));
		expect(read).toMatchObject({
			title: words.what,
			who: words.who,
			workerShare: words.workerShare
		});
		expect(read).not.toHaveProperty('source');
		expect(await refusal(perform(readOutcome, { id }, byLink(activity)))).toBe('notFound');
		expect(await refusal(perform(readOutcome, { id }, world.as('noor')))).toBe('notFound');

		const answer = { id: newId(), outcomeId: id, answer: 'partly' as const, byWhom: 'een buur' };
		const give = (more: object, link = id) =>
			perform(giveOutcomeConfirmation, { ...answer, ...more }, byLink(link));
		expect(await refusal(give({}))).toBe('invalidInput words');
		expect(await refusal(give({ words: 'Alleen vrijdag.', byWhom: '' }))).toBe(
			'invalidInput byWhom'
		);
		expect(await refusal(give({ words: 'x' }, activity))).toBe('notFound');
		await give({ words: 'Alleen vrijdag.' });
		// The same form sent again adds nothing.
		await give({ words: 'Alleen vrijdag.' });
		expect((await show(id)).confirmations).toMatchObject([
			{ answer: 'partly', words: 'Alleen vrijdag.', byWhom: 'een buur', how: 'link' }
		]);
		expect(
			await refusal(
				perform(giveOutcomeConfirmation, { ...answer, id: newId(), words: 'x' }, world.as('noor'))
			)
		).toBe('notFound');

		for (let sent = 1; sent < 20; sent++) await give({ id: newId(), answer: 'yes' });
		expect(await refusal(give({ id: newId(), answer: 'yes' }))).toBe('tooManyRequests');
	});
});

describe('[R92] what was intended beside what came', () => {
	test('hoped for and came, hoped for and not, and what nobody intended', async () => {
		const [storyId, greet, calm] = [newId(), newId(), newId()];
		await perform(
			beginChangeStory,
			{ id: storyId, planId: plan, title: 'Van wegsturen naar groeten' },
			world.as('noor')
		);
		for (const [id, kind, text] of [
			[greet, 'directEffect', 'Men groet elkaar.'],
			[calm, 'higherEffect', 'Het is rustiger.'],
			[newId(), 'activity', 'Samen opruimen.']
		] as const)
			await perform(addABlock, { id, storyId, kind, text }, world.as('noor'));
		const [came, bad] = [
			await harvest({ intended: true, what: 'Men groet.' }),
			await harvest({ intended: false, direction: 'negative', what: 'Ruzie over gereedschap.' })
		];
		const match = (effectId: string, more: object = {}, who: Who = 'noor') =>
			perform(matchOutcome, { writeId: newId(), id: came, effectId, ...more }, world.as(who));
		await match(greet);
		await match(greet, {}, 'ilse');
		const beside = (who: Who = 'samira', planId = plan) =>
			perform(layOutcomesBesidePlan, { planId }, world.as(who));
		const laid = await beside();
		expect(laid.plan.title).toBe('Eerst groeten');
		expect(laid.hoped).toMatchObject([
			{ effect: { id: greet, text: 'Men groet elkaar.' }, came: [{ id: came }] },
			{ effect: { id: calm }, came: [] }
		]);
		expect(laid.unintended.map(({ id }) => id)).toContain(bad);
		expect((await show(came)).effects).toMatchObject([{ came: true }, { came: false }]);

		expect(await refusal(match(newId()))).toBe('invalidInput effectId');
		expect(await refusal(match(greet, { id: newId() }))).toBe('notFound');
		expect(await refusal(match(greet, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(match(greet, {}, 'bram'))).toBe('notFound');
		await match(greet, { came: 'no' });
		expect((await beside()).hoped.map((one) => one.came)).toEqual([[], []]);
		expect(await refusal(beside('bram'))).toBe('notFound');
		expect(await refusal(beside('yonas'))).toBe('forbidden');
		expect(await refusal(beside('noor', activity))).toBe('notFound');
	});
});
