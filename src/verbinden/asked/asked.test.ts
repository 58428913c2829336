import { nameCommunity } from '#vinden/index.ts';
import { addATheme, deleteEntry, walkWhy } from '#community/index.ts';
import { beginInitiative } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposeIntroduction, showIntroduction } from '../introduction/index.ts';
import { findMatch } from '../match/index.ts';
import { changeAsked, confirmAsked, listAsked, noteAsked, showAsked } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const ask = async (text = 'Mevrouw van 79 handwerkt graag', who: Who = 'noor') => {
	const id = newId();
	await perform(noteAsked, { id, text, areaId: world.areaId }, world.as(who));
	return id;
};
const show = (id: string, who: Who = 'noor') => perform(showAsked, { id }, world.as(who));
const change = (id: string, more: object, who: Who = 'noor') => {
	const input = { writeId: newId(), id, version: 1, text: 'Wil graag breien.', ...more };
	return perform(changeAsked, input, world.as(who));
};
const match = (questionId: string) => perform(findMatch, { questionId }, world.as('noor'));
const coordinator = () => {
	const ilse = world.as('ilse');
	return { ...ilse, actor: { ...ilse.actor, roles: ['worker' as const, 'coordinator' as const] } };
};

describe('[R28] a question is changed in its own words', () => {
	test('words, area and place; what was confirmed stays, and the rest is read anew', async () => {
		const id = await ask('Mevrouw van 79 handwerkt graag');
		const writeId = newId();
		await perform(confirmAsked, { writeId, id, add: ['samen-eten'] }, world.as('noor'));
		const place = { longitude: '5.123456789', latitude: '52.1' };
		const { version } = await show(id);
		await change(id, { version, text: 'Man van 60 wil dansen', areaId: world.areaId, place });
		expect(await show(id)).toMatchObject({
			text: 'Man van 60 wil dansen',
			areaId: world.areaId,
			place: { longitude: 5.12346, latitude: 52.1 }
		});
		const found = await match(id);
		expect(found.facets).toContainEqual({ name: 'age', value: 60 });
		expect(found.subjects.map((one) => one.id)).toContain('samen-eten');
		expect(found.subjects.map((one) => one.id)).not.toContain('handwerken');
		// Said without a place, it has none any more.
		await change(id, { version: version + 2, text: 'Man van 60 wil dansen' });
		expect(await show(id)).toMatchObject({ areaId: null, place: null });
	});

	test('two who change it at once: the second reads that it changed, and nothing is lost', async () => {
		const id = await ask();
		await change(id, {});
		expect(await refusal(change(id, { text: 'Iets anders.' }, 'ilse'))).toBe('changedMeanwhile');
		expect((await show(id)).text).toBe('Wil graag breien.');
	});

	test('refuses nothing said, too much said, a BSN, an area or point that is not there', async () => {
		const id = await ask();
		const wrong = async (more: object) => refusal(change(id, more));
		expect(await wrong({ text: ' ' })).toBe('invalidInput text');
		expect(await wrong({ text: 'breien '.repeat(5000) })).toBe('invalidInput text');
		expect(await wrong({ text: 'Mw 111222333 wil breien' })).toBe('invalidInput text');
		expect(await wrong({ areaId: newId() })).toBe('invalidInput areaId');
		expect(await wrong({ place: { longitude: 500, latitude: 1 } })).toMatch(/^invalidInput place/);
		expect(await show(id)).toMatchObject({ version: 1 });
	});

	test('by its writer and the workers of its team; another team finds nothing', async () => {
		const id = await ask('Zoekt een breiclub', 'samira');
		expect(await show(id, 'samira')).toMatchObject({ mayChange: true, mayRemove: true });
		expect(await show(id, 'noor')).toMatchObject({ mayChange: true, mayRemove: false });
		await change(id, {}, 'samira');
		const other = await ask();
		expect(await show(other, 'samira')).toMatchObject({ mayChange: false, mayRemove: false });
		expect(await refusal(change(other, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(other, {}, 'bram'))).toBe('notFound');
		expect(await refusal(change(other, {}, 'yonas'))).toBe('forbidden');
		expect(await refusal(show(other, 'elsewhere'))).toBe('notFound');
	});
});

describe('[R28] what the words do not say, is set by hand', () => {
	const confirm = (id: string, more: object) =>
		perform(confirmAsked, { writeId: newId(), id, ...more }, world.as('noor'));
	const facets = async (id: string) =>
		Object.fromEntries((await match(id)).facets.map(({ name, value }) => [name, value]));

	test('days in the order of the week, one to one or in a group; taken away they are gone', async () => {
		const id = await ask('Wil graag iets doen');
		await confirm(id, { days: ['do', 'ma', 'do'], form: 'one' });
		expect(await facets(id)).toMatchObject({ days: ['ma', 'do'], form: 'one' });
		// Something else said leaves them as they were.
		await confirm(id, { maxCost: '5' });
		expect(await facets(id)).toMatchObject({ days: ['ma', 'do'], form: 'one', maxCost: 5 });
		await confirm(id, { form: 'group' });
		expect(await facets(id)).toMatchObject({ form: 'group' });
		await confirm(id, { remove: ['days', 'form'] });
		expect(Object.keys(await facets(id))).not.toEqual(expect.arrayContaining(['days']));
		expect(Object.keys(await facets(id))).not.toEqual(expect.arrayContaining(['form']));
	});

	test('refuses a day or form that is none', async () => {
		const id = await ask();
		expect(await refusal(confirm(id, { days: ['zondag'] }))).toMatch(/^invalidInput days/);
		expect(await refusal(confirm(id, { form: 'drie' }))).toBe('invalidInput form');
	});
});

describe('[R28] nothing fits: the question goes along', () => {
	test('as material of a theme, and as what an initiative grew from', async () => {
		const questionId = await ask('Wie kan er quidditch spelen?');
		const [themeId, initiativeId] = [newId(), newId()];
		const theme = { id: themeId, name: 'Samen sporten', entryIds: [questionId] };
		await perform(addATheme, theme, world.as('noor'));
		await perform(
			beginInitiative,
			{
				...{ id: initiativeId, title: 'Sportgroep', owner: 'buren', begunBy: ['residents'] },
				fromId: questionId
			},
			world.as('noor')
		);
		for (const id of [themeId, initiativeId]) {
			const thread = await perform(walkWhy, { id }, world.as('noor'));
			expect(JSON.stringify(thread)).toContain('quidditch');
		}
	});
});

describe('[R28] a question is removed for good', () => {
	const remove = (id: string, context = world.as('noor')) =>
		perform(deleteEntry, { writeId: newId(), id }, context);

	test('by who wrote it or the coordinator; it is gone from the list and its introduction ends', async () => {
		const questionId = await ask('Zoekt een kookclub', 'samira');
		const tableId = newId();
		await perform(nameCommunity, { id: tableId, title: 'Kookclub' }, world.as('noor'));
		const id = newId();
		const proposal = { id, questionId, proposedIds: [tableId], why: 'Zij zoeken iemand.' };
		await perform(proposeIntroduction, proposal, world.as('noor'));
		expect(await refusal(remove(questionId))).toBe('notFound');
		await remove(questionId, coordinator());
		expect(await refusal(show(questionId))).toBe('notFound');
		expect((await perform(listAsked, {}, world.as('noor'))).map((one) => one.id)).not.toContain(
			questionId
		);
		expect(await perform(showIntroduction, { id }, world.as('noor'))).toMatchObject({
			state: 'ended'
		});
	});

	test('what somebody keeps for themselves only they remove', async () => {
		const id = newId();
		await perform(noteQuestion, { id, text: 'Alleen voor mij' }, world.as('noor'));
		expect(await refusal(show(id, 'ilse'))).toBe('notFound');
		expect(await refusal(remove(id, coordinator()))).toBe('notFound');
		await remove(id);
		expect(await refusal(show(id))).toBe('notFound');
	});
});
