import { search } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteObservation } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
	const note = (text: string, more: object = {}) =>
		perform(noteObservation, { id: newId(), text, ...more }, world.as('noor'));
	const here = { areaId: world.areaId, visibility: 'team' };
	await note('We wandelden langs het bankje.', here);
	await note('Een bankje bij de school.', {
		...here,
		facets: ['dreams'],
		happenedOn: '2026-02-02'
	});
	await note('Een bankje, maar alleen voor mij.');
	await note('Over de schutting staat ook een bankje.', { visibility: 'partners' });
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const texts = async (q: string, more: object = {}, who: Who = 'noor') =>
	(await perform(search, { q, ...more }, world.as(who))).found.map(({ text }) => text);

test('[R17] word forms are one word, and quotes or accents do not matter', async () => {
	expect(await texts('wandelen')).toEqual(['We wandelden langs het bankje.']);
	expect(await texts('Wándelt')).toEqual(['We wandelden langs het bankje.']);
	expect(await texts('bankjes')).toHaveLength(4);
	expect((await texts('bankje school'))[0]).toBe('Een bankje bij de school.');
	expect(await texts('olifant')).toEqual([]);
	expect(await texts('de het een')).toEqual([]);
});

test('[R17] by facet, day and kind; what lies over the fence is told apart', async () => {
	expect(await texts('bankje', { facet: 'dreams' })).toEqual(['Een bankje bij de school.']);
	expect(await texts('bankje', { until: '2026-03-01' })).toEqual(['Een bankje bij de school.']);
	expect(await texts('bankje', { kind: 'plan' })).toEqual([]);
	const asked = { q: 'bankje', areaId: world.areaId };
	const { found } = await perform(search, asked, world.as('noor'));
	expect(found.map(({ near }) => near)).toEqual([true, true, false, false]);
});

test('[R17] nobody finds what they may not see', async () => {
	expect(await texts('bankje', {}, 'samira')).toHaveLength(3);
	expect(await texts('bankje', {}, 'bram')).toEqual(['Over de schutting staat ook een bankje.']);
	expect(await texts('bankje', {}, 'elsewhere')).toEqual([]);
	for (const who of ['yonas', 'kees'] as const) {
		expect(await refusalOf(perform(search, { q: 'bankje' }, world.as(who)))).toBe('forbidden');
	}
	expect(await refusalOf(perform(search, { q: ' ' }, world.as('noor')))).toBe('invalidInput q');
});

test('whatever is typed, searching ends well', async () => {
	const nasty = fc.string({
		unit: fc.constantFrom("'", '\\', '|', '&', '!', ':', '*', '(', 'ب', '👩', 'a', ' ')
	});
	await fc.assert(
		fc.asyncProperty(nasty, async (q) => {
			const answer = await refusalOf(perform(search, { q }, world.as('noor')));
			expect(['it was not refused', 'invalidInput q']).toContain(answer);
		}),
		{ numRuns: 50 }
	);
});
