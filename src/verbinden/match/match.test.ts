import { addAListing } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { nameCommunity } from '#vinden/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAsked, listAsked, noteAsked } from '../asked/index.ts';
import { takeTalentBack } from '../talent/index.ts';
import { aTalent } from '../talent/talent.harness.ts';
import { findMatch } from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => {
	world = await openWorld();
	const noor = world.as('noor');
	const circle = {
		title: 'Insteken, omslaan',
		text: 'Breien, haken en borduren rond de grote tafel.'
	};
	await perform(nameCommunity, { id: newId(), areaId: world.areaId, ...circle }, noor);
	const men = {
		name: 'De Schuur',
		description: 'Zagen en sleutelen aan fietsen.',
		audience: 'mannen'
	};
	await perform(addAListing, { id: newId(), areaId: world.areaId, ...men }, noor);
	const table = {
		name: 'Eettafel',
		description: 'Samen eten op donderdag. We zoeken een kok.',
		cost: '€ 4'
	};
	await perform(addAListing, { id: newId(), areaId: world.areaId, ...table }, noor);
});
afterAll(() => world.close());

async function ask(text: string, who: Who = 'noor') {
	const id = newId();
	await perform(noteAsked, { id, text, areaId: world.areaId }, world.as(who));
	return id;
}
const match = (questionId: string, more: object = {}, who: Who = 'noor') =>
	perform(findMatch, { questionId, ...more }, world.as(who));
const titles = async (questionId: string, more: object = {}) =>
	(await match(questionId, more)).offers.map(({ title }) => title);

describe('[R28] a question finds what is there', () => {
	test('in telegram style: facets and subjects are read, what fits comes first, with its reasons', async () => {
		const id = await ask('Mw 79 jr, wdw, eenzm, handwerkt graag, rollator', 'samira');
		const found = await match(id, {}, 'samira');
		expect(found.question).toMatchObject({ role: 'asks', areaName: 'Spindelveld' });
		expect(found.facets).toEqual(
			expect.arrayContaining([
				{ name: 'age', value: 79 },
				{ name: 'gender', value: 'woman' },
				{ name: 'mobility', value: 'poor' }
			])
		);
		expect(found.subjects.map((one) => one.id)).toEqual(
			expect.arrayContaining(['handwerken', 'eenzaamheid'])
		);
		expect(found.offers[0]).toMatchObject({ title: 'Insteken, omslaan', kind: 'community' });
		expect(found.offers[0]!.subjects.map((one) => one.id)).toContain('handwerken');
	});

	test('who offers finds who seeks, and is not held to the cost', async () => {
		const found = await match(await ask('Ik kook graag voor anderen en heb donderdag tijd'));
		expect(found.question.role).toBe('offers');
		expect(found.offers[0]).toMatchObject({ title: 'Eettafel', seeks: true, against: [] });
	});

	test('what does not fit is said, and a constraint switched off moves the list', async () => {
		const id = await ask('Mevrouw wil fietsen leren repareren');
		const [first] = (await match(id)).offers;
		expect(first).toMatchObject({ title: 'De Schuur' });
		expect(first!.against).toContainEqual({ about: 'audience', said: 'audienceOther' });
		const off = await match(id, { off: ['audience'] });
		expect(off.offers[0]!.title).toBe('De Schuur');
		expect(await refusal(match(id, { off: ['geluk'] }))).toMatch(/^invalidInput/);
	});

	test('what a person confirms counts, what they take away does not', async () => {
		const id = await ask('Zoekt iets voor de donderdag');
		expect(await titles(id)).not.toContain('Eettafel');
		const confirm = (more: object, who: Who = 'noor') =>
			perform(confirmAsked, { writeId: newId(), id, ...more }, world.as(who));
		await confirm({ add: ['samen-eten'], age: '78' });
		const found = await match(id);
		expect(found.offers[0]).toMatchObject({ title: 'Eettafel' });
		expect(found.facets).toContainEqual({ name: 'age', value: 80 });
		await confirm({ remove: ['samen-eten', 'age'] });
		const after = await match(id);
		expect(after.subjects.map((one) => one.id)).not.toContain('samen-eten');
		expect(after.facets.map(({ name }) => name)).not.toContain('age');
		expect(await refusal(confirm({ add: ['geluk'] }))).toMatch(/^invalidInput add/);
		expect(await refusal(confirm({ age: '300' }))).toBe('invalidInput age');
		expect(await refusal(confirm({ add: ['koken'] }, 'bram'))).toBe('notFound');
		expect(await refusal(confirm({ add: ['koken'] }, 'yonas'))).toBe('forbidden');
	});

	test('nobody fits: an empty list, no error', async () => {
		expect(await titles(await ask('Ruimtevaart'))).toEqual([]);
		expect(await titles(await ask('?'))).toEqual([]);
	});

	test.each([
		'Looking for somebody to knit with',
		'Türkçe konuşan biri var mı?',
		'أبحث عن أشخاص للحديث معهم',
		'kheb gin volk om mee te klappen',
		'x'
	])('any language, dialect or one word is kept and answered: %s', async (text) => {
		expect((await match(await ask(text))).question.text).toBe(text);
	});

	test('5,000 words, nothing at all and a citizen service number are refused with a sentence', async () => {
		expect(await refusal(ask('breien '.repeat(5000)))).toBe('invalidInput text');
		expect(await refusal(ask(''))).toBe('invalidInput text');
		expect(await refusal(ask('Mw 111222333 wil breien'))).toBe('invalidInput text');
	});

	test('a talent that is taken back is not found any more', async () => {
		const id = await aTalent(world, { words: 'Duiven houden en verzorgen.' });
		const question = await ask('Man van 70 wil iets met duiven doen');
		expect((await match(question)).offers.map((one) => one.id)).toContain(id);
		await perform(takeTalentBack, { writeId: newId(), id }, world.as('noor'));
		expect((await match(question)).offers.map((one) => one.id)).not.toContain(id);
	});

	test('another team, a resident and another organisation do not see it', async () => {
		const id = await ask('Zoekt een breiclub');
		expect(await refusal(match(id, {}, 'bram'))).toBe('notFound');
		expect(await refusal(match(id, {}, 'elsewhere'))).toBe('notFound');
		expect(await refusal(match(id, {}, 'yonas'))).toBe('forbidden');
		expect(await refusal(ask('x', 'yonas'))).toBe('forbidden');
		expect((await perform(listAsked, {}, world.as('samira'))).map((one) => one.id)).toContain(id);
		expect((await perform(listAsked, {}, world.as('bram'))).map((one) => one.id)).not.toContain(id);
	});
});
