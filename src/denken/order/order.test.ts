import { addATheme, gather } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation, noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showBoard, showTheme, suggestOrder } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
async function note(text: string, more: Record<string, unknown> = {}) {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const, ...more };
	await perform(noteObservation, input, world.as('noor'));
	return id;
}
async function theme(name: string, entryIds: string[] = []) {
	const id = newId();
	const input = { id, name, areaId: world.areaId, namedBy: 'residents' as const, entryIds };
	await perform(addATheme, input, world.as('noor'));
	return id;
}
const board = (who: Who = 'ilse', more = {}) => perform(showBoard, more, world.as(who));
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('[R74] the board', () => {
	test('shows themes with what they gather and what stands on its own, each in its own words', async () => {
		const more = { quote: 'Ik durf niet.', silentWish: 'samen openen' };
		const laid = await note('Een dichte envelop.', more);
		const loose = await note('Een kastanje.');
		const id = await theme('De dichte envelop', [laid]);
		const found = await board();
		const column = found.themes.find((one) => one.id === id)!;
		expect(column).toMatchObject({ name: 'De dichte envelop', namedBy: 'residents' });
		expect(column.cards).toEqual([
			expect.objectContaining({
				...{ id: laid, kind: 'observation', text: 'Een dichte envelop.', areaName: 'Spindelveld' },
				...{ ...more, wishState: 'unchecked' }
			})
		]);
		expect(ids(found.loose)).toContain(loose);
		expect(ids(found.loose)).not.toContain(laid);
	});

	test('follows a move: from loose to a theme, to another theme, and back', async () => {
		const [one, other] = [await theme('Een'), await theme('Ander')];
		const card = await note('Een lantaarn.');
		const where = async () => {
			const { themes, loose } = await board();
			const columns = themes.filter(({ cards }) => ids(cards).includes(card));
			return [...ids(columns), ...(ids(loose).includes(card) ? ['loose'] : [])];
		};
		const move = (from: string | null, to: string | null) =>
			perform(gather, { writeId: newId(), entryId: card, from, to }, world.as('ilse'));
		expect(await where()).toEqual(['loose']);
		await move(null, one);
		expect(await where()).toEqual([one]);
		await move(one, other);
		expect(await where()).toEqual([other]);
		await move(other, null);
		expect(await where()).toEqual(['loose']);
	});

	test('holds questions too, and no more loose cards than asked for: the newest', async () => {
		const id = newId();
		const input = { id, text: 'Wie kijkt er mee?', visibility: 'team' as const };
		await perform(noteQuestion, { ...input, areaId: world.areaId }, world.as('noor'));
		expect(ids((await board('ilse', { limit: 1 })).loose)).toHaveLength(1);
		expect(ids((await board()).loose)).toContain(id);
	});

	test('shows each reader only what that reader may see', async () => {
		const mine = await note('Alleen voor mij.', { visibility: 'onlyMe' });
		const id = await theme('Half zichtbaar', [mine]);
		const cards = async (who: Who) =>
			(await board(who)).themes.find((one) => one.id === id)?.cards.length;
		expect([await cards('noor'), await cards('samira')]).toEqual([1, 0]);
		expect([await cards('bram'), await cards('elsewhere')]).toEqual([undefined, undefined]);
	});

	test('keeps to an area when that is asked, with the themes that are of no place', async () => {
		const id = newId();
		await perform(addATheme, { id, name: 'Overal' }, world.as('noor'));
		const { themes } = await board('noor', { areaId: world.areaId });
		expect(ids(themes)).toContain(id);
		const elsewhere = await note('Nergens in het bijzonder.', { areaId: null });
		expect(ids((await board('noor', { areaId: world.areaId })).loose)).not.toContain(elsewhere);
		expect(ids((await board('noor')).loose)).toContain(elsewhere);
	});
});

describe('[R74] a theme', () => {
	test('is read with whose words its name is and all it gathers', async () => {
		const card = await note('Drie brieven op de mat.');
		const id = await theme('Post op de mat', [card]);
		expect(await perform(showTheme, { id }, world.as('samira'))).toMatchObject({
			...{ title: 'Post op de mat', namedBy: 'residents', areaName: 'Spindelveld' },
			cards: [{ id: card, text: 'Drie brieven op de mat.' }]
		});
	});
});

describe('[R74] suggestions', () => {
	test('say with which words and how many, and move nothing', async () => {
		const [a, b] = [await note('Postzegels op tafel.'), await note('Een album vol postzegels.')];
		const loose = await note('Hij ruilt postzegels bij de koffie.');
		const id = await theme('Wie ruilt er?', [a, b]);
		const group = [];
		for (const text of ['Een vlieger op het dak.', 'Zij naait vliegers.', 'Vliegers in de lucht.'])
			group.push(await note(text));
		const found = await perform(suggestOrder, {}, world.as('ilse'));
		expect(found.toThemes).toContainEqual({
			entry: { id: loose, text: 'Hij ruilt postzegels bij de koffie.', quote: null },
			theme: { id, name: 'Wie ruilt er?' },
			...{ words: ['postzegels'], others: 2 }
		});
		const kites = found.groups.find(({ words }) => words.includes('vliegers'))!;
		expect(ids(kites.entries).sort()).toEqual(group.sort());
		expect(ids((await board()).loose)).toEqual(expect.arrayContaining([loose, ...group]));
	});

	test('reach no further than what the reader may see', async () => {
		const found = await perform(suggestOrder, {}, world.as('bram'));
		expect(found).toEqual({ toThemes: [], groups: [] });
	});
});

test('[R74] what does not fit is refused, and who has nothing to do here as well', async () => {
	expect(await refusal(perform(showBoard, { limit: 0 }, world.as('noor')))).toBe(
		'invalidInput limit'
	);
	expect(await refusal(perform(suggestOrder, { limit: 5001 }, world.as('noor')))).toBe(
		'invalidInput limit'
	);
	const id = await theme('Van ons');
	for (const who of ['yonas', 'kees'] as const) {
		expect(await refusal(board(who))).toBe('forbidden');
		expect(await refusal(perform(suggestOrder, {}, world.as(who)))).toBe('forbidden');
		expect(await refusal(perform(showTheme, { id }, world.as(who)))).toBe('forbidden');
	}
	for (const who of ['bram', 'elsewhere'] as const)
		expect(await refusal(perform(showTheme, { id }, world.as(who)))).toBe('notFound');
	const card = await note('Iets.');
	expect(await refusal(perform(showTheme, { id: card }, world.as('noor')))).toBe('notFound');
});
