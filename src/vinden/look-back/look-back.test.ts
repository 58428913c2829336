import { beginPlan } from '#denken/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	changeLookBack,
	giveVoice,
	noteLookBack,
	openLookBack,
	showLookBack,
	takeVoice,
	typeVoice
} from '../index.ts';

let world: World;
const [plan, id] = [newId(), newId()];
beforeAll(async () => {
	world = await openWorld();
	await perform(
		beginPlan,
		{ ...{ id: plan, cycleId: newId(), title: 'Geveltuinen', areaId: world.areaId }, ...words },
		world.as('noor')
	);
});
const words = { saw: 'De stoep is grijs.', think: 'Samen tuinieren.' };
afterAll(() => world.close());

const lookBack = { id, aboutId: plan, text: '31 tuinen en 11 bakken.' };
const show = (who: Parameters<World['as']>[0] = 'noor') =>
	perform(showLookBack, { id }, world.as(who));
const visitor = (linkedEntryId = id): Context => ({
	...world.as('noor'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});

test('[R90] a look-back in three questions, on a plan', async () => {
	const words = { wentWell: 'Buren deden mee.', differently: 'Eerder beginnen.' };
	await perform(
		noteLookBack,
		{ ...lookBack, ...words, takeAlong: 'De kruiwagen.' },
		world.as('noor')
	);
	const found = await show('samira');
	expect(found).toMatchObject({ ...words, takeAlong: 'De kruiwagen.', planId: plan });
	expect(found.cameOf).toMatchObject([{ id: plan, kind: 'plan' }]);
});

test('[R90] [R41] [R92] the full form keeps belonging apart from taking part, and what nobody meant', async () => {
	const full = {
		...{ intended: '30 tuinen', notIntended: 'Buren ruilen sleutels', withWhom: 'de kerngroep' },
		...{
			whoMissed: 'bovenwoningen',
			belonging: 'Ja',
			takingPart: 'Niet iedereen',
			ownNetwork: 'Veel'
		}
	};
	const { text } = lookBack;
	await perform(changeLookBack, { writeId: newId(), id, text, ...full }, world.as('ilse'));
	expect(await show()).toMatchObject({ ...full, wentWell: null });
});

test('a look-back is refused on what is no deed, without words, and by who may not', async () => {
	const again = { ...lookBack, id: newId() };
	const note = (input: object, who: 'noor' | 'samira' = 'noor') =>
		refusal(perform(noteLookBack, { ...again, ...input }, world.as(who)));
	expect(await note({ aboutId: newId() })).toBe('invalidInput aboutId');
	expect(await note({ aboutId: id })).toBe('invalidInput aboutId');
	expect(await note({ text: ' ' })).toBe('invalidInput text');
	expect(await note({ cycleId: newId() })).toBe('invalidInput cycleId');
	expect(await note({}, 'samira')).toBe('forbidden');
	const change = { writeId: newId(), id, text: 'Anders.' };
	expect(await refusal(perform(changeLookBack, change, world.as('bram')))).toBe('notFound');
	expect(await refusal(perform(changeLookBack, change, world.as('samira')))).toBe('forbidden');
	expect(await refusal(perform(showLookBack, { id }, world.as('elsewhere')))).toBe('notFound');
});

test('[R94] residents fill their own row by a link: it waits, is taken in, and nobody changed a word', async () => {
	const voice = { id: newId(), lookBackId: id, process: 'Wij spitten.', result: '31 tuinen.' };
	await perform(giveVoice, voice, visitor());
	await perform(giveVoice, voice, visitor());
	expect((await show()).voices).toMatchObject([{ state: 'waiting', cameBy: 'link' }]);
	expect((await show('samira')).residentsProcess).toBe(null);
	const take = { writeId: newId(), id: voice.id, lookBackId: id, state: 'taken' as const };
	await perform(takeVoice, take, world.as('noor'));
	const found = await show('samira');
	expect(found).toMatchObject({ residentsProcess: '“Wij spitten.”', residentsRowBy: 'residents' });
	expect(found.noted.residentsProcess).toBe(null);
	await perform(takeVoice, { ...take, writeId: newId(), state: 'keptBack' }, world.as('noor'));
	expect((await show('samira')).residentsProcess).toBe(null);
});

test('[R94] what was written on paper is typed over once and stands there at once', async () => {
	const paper = { id: newId(), lookBackId: id, takeAlong: 'Volgend jaar weer.' };
	await perform(typeVoice, paper, world.as('noor'));
	await perform(typeVoice, paper, world.as('noor'));
	const own = (await show()).voices.filter(({ cameBy }) => cameBy === 'paper');
	expect(own).toMatchObject([{ takeAlong: 'Volgend jaar weer.', state: 'taken' }]);
});

test('own words are refused empty, without the link, in a flood, and by who may not', async () => {
	const empty = { id: newId(), lookBackId: id };
	expect(await refusal(perform(giveVoice, empty, visitor()))).toBe('invalidInput process');
	expect(await refusal(perform(typeVoice, empty, world.as('noor')))).toBe('invalidInput process');
	const voice = { ...empty, process: 'Wij.' };
	expect(await refusal(perform(giveVoice, voice, visitor(plan)))).toBe('notFound');
	expect(await refusal(perform(giveVoice, voice, world.as('noor')))).toBe('notFound');
	expect(await refusal(perform(typeVoice, voice, world.as('samira')))).toBe('forbidden');
	expect(await refusal(perform(typeVoice, voice, world.as('bram')))).toBe('notFound');
	const take = { writeId: newId(), id: newId(), lookBackId: id, state: 'taken' as const };
	expect(await refusal(perform(takeVoice, take, world.as('noor')))).toBe('notFound');
	expect(await refusal(perform(takeVoice, take, world.as('samira')))).toBe('forbidden');
	for (let n = 0; n < 30; n++) await perform(giveVoice, { ...voice, id: newId() }, visitor());
	expect(await refusal(perform(giveVoice, { ...voice, id: newId() }, visitor()))).toBe(
		'tooManyRequests'
	);
});

test('who opens the link reads what it is about, and nothing of what others wrote', async () => {
	const opened = await perform(openLookBack, { id }, visitor());
	expect(opened).toEqual({ id, title: 'Geveltuinen', happenedOn: expect.any(String) });
	expect(await refusal(perform(openLookBack, { id }, visitor(plan)))).toBe('notFound');
	expect(await refusal(perform(openLookBack, { id }, world.as('noor')))).toBe('notFound');
});
