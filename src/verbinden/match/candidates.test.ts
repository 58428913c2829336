import { addAListing } from '#doen/index.ts';
import { newId, perform, read } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { nameCommunity } from '#vinden/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteAsked } from '../asked/index.ts';
import { findCandidates, mostCandidates } from './candidates.store.ts';
import { findMatch } from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const community = async (title: string, text: string, more: object = {}) => {
	const id = newId();
	await perform(nameCommunity, { id, title, text, ...more }, world.as('noor'));
	return id;
};
const find = (words: [string, number][], who: Who = 'noor', areaId: string | null = null) => {
	const parts = words.map(([stem, weight]) => ({ query: `'${stem}':*`, weight, holding: 1 }));
	return read(world.db, world.actors[who], (tx) =>
		findCandidates(tx, world.organisationId, {
			...{ parts, needed: parts, subjects: [], areaId, today: '2026-12-01' }
		})
	);
};

describe('[R28] candidates', () => {
	test('the best of everything and the best nearby: many weak ones of the own area push no strong one out', async () => {
		const { areaId } = world;
		const most = mostCandidates.best + mostCandidates.near;
		for (let i = 0; i < most + 5; i++) await community(`Groep ${i}`, 'Zwemmen.', { areaId });
		const strong = await community('Elders', 'Zwemmen en jodelen.');
		const words: [string, number][] = [
			['jodel', 2],
			['zwem', 1]
		];
		const found = await find(words, 'noor', areaId);
		expect(found.length).toBeLessThanOrEqual(most);
		expect(found.length).toBeGreaterThanOrEqual(mostCandidates.best);
		expect(found.map(({ id }) => id)).toContain(strong);
		const questionId = newId();
		const text = 'Wil zwemmen en jodelen';
		await perform(noteAsked, { id: questionId, text, areaId }, world.as('noor'));
		const { offers } = await perform(findMatch, { questionId }, world.as('noor'));
		expect(offers[0]!.id).toBe(strong);
	});

	test('many strong ones elsewhere push the one nearby not out', async () => {
		const { areaId } = world;
		for (let i = 0; i < mostCandidates.best + 5; i++)
			await community(`Kring ${i}`, 'Weven en spinnen.');
		const nearby = await community('Hier', 'Weven.', { areaId });
		const words: [string, number][] = [
			['spin', 2],
			['wef', 1]
		];
		expect((await find(words, 'noor', areaId)).map(({ id }) => id)).toContain(nearby);
		expect((await find(words)).map(({ id }) => id)).not.toContain(nearby);
	});

	test('with what stands beside them, and no further than who asks may see', async () => {
		const id = newId();
		const words = { name: 'Klompenpad', description: 'Klompen.', audience: 'iedereen' };
		const input = { id, areaId: world.areaId, ...words, cost: '€ 2' };
		await perform(addAListing, input, world.as('noor'));
		const [found, ...more] = await find([['klomp', 1]]);
		expect(more).toEqual([]);
		expect(found).toMatchObject({ id, kind: 'listing', title: 'Klompenpad', inAll: 0 });
		expect(found!.facts).toMatchObject({ audience: 'iedereen', cost: '€ 2', minimumAge: null });
		expect(await find([['klomp', 1]], 'samira')).toHaveLength(1);
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await find([['klomp', 1]], who)).toEqual([]);
	});
});
