import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countHeads, noteOccasion, removeFromOccasion, showOccasions } from './index.ts';
import { anActivity, later } from './sign-up.harness.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const count = (activityId: string, groupWords: string, number: number, who: Who = 'noor') =>
	perform(
		countHeads,
		{ id: newId(), activityId, starts: later, groupWords, number },
		world.as(who)
	);
const note = (activityId: string, said: object, who: Who = 'noor') =>
	perform(
		noteOccasion,
		{ id: newId(), activityId, starts: later, ...said } as never,
		world.as(who)
	);
const show = (activityId: string, who: Who = 'noor') =>
	perform(showOccasions, { activityId }, world.as(who));

test('[R2] heads are counted per group; under ten only the team sees it, counting again replaces', async () => {
	const id = await anActivity(world);
	await count(id, 'bewoners van de Garenhof', 12);
	await count(id, 'bewoners van de Garenhof', 14);
	await count(id, 'nieuwkomers', 4);
	expect((await show(id)).counts.map((one) => one.number)).toEqual([14, 4]);
	expect((await show(id, 'bram')).counts.map((one) => one.number)).toEqual([14]);
	expect((await show(id, 'samira')).counts).toHaveLength(2);
	for (const who of ['bram', 'samira', 'yonas', 'elsewhere'] as const)
		expect(await refusal(count(id, 'x', 20, who)), who).toMatch(/forbidden|notFound/);
	expect(await refusal(count(id, '', 3))).toBe('invalidInput groupWords');
	expect(await refusal(count(id, 'x', -1))).toBe('invalidInput number');
});

test('[R23] [R24] which groups met, what they brought and got, and who was invited', async () => {
	const id = await anActivity(world);
	await note(id, { kind: 'met', groupWords: 'ouders', otherWords: 'mannen van het bankje' });
	await note(id, { kind: 'brought', groupWords: 'ouders', text: 'soep' });
	await note(id, { kind: 'got', groupWords: 'ouders', text: 'een praatje' });
	await note(id, { kind: 'invited', groupWords: 'bewoners boven de winkels' });
	expect((await show(id)).notes.map((one) => one.kind)).toEqual([
		...['met', 'brought', 'got', 'invited']
	]);
	expect(await refusal(note(id, { kind: 'met', groupWords: 'ouders' }))).toBe(
		'invalidInput otherWords'
	);
	expect(await refusal(note(id, { kind: 'got', groupWords: 'ouders' }))).toBe('invalidInput text');
	expect(await refusal(note(id, { kind: 'invited' }))).toBe('invalidInput groupWords');
});

test('[R21] how joining and staying was made possible is counted per activity', async () => {
	const id = await anActivity(world);
	await note(id, { kind: 'join', measure: 'way', text: 'ophalen met de bakfiets', times: 3 });
	await note(id, { kind: 'join', measure: 'way', times: 9 });
	await note(id, { kind: 'stay', measure: 'children' });
	expect((await show(id)).access).toEqual([
		{ kind: 'join', measure: 'way', noted: 2, times: 12 },
		{ kind: 'stay', measure: 'children', noted: 1, times: null }
	]);
	expect((await show(id, 'bram')).access[0]).toMatchObject({ noted: 2, times: null });
	expect(await refusal(note(id, { kind: 'stay' }))).toBe('invalidInput measure');
});

test('a mistake is taken away by the team', async () => {
	const id = await anActivity(world);
	await count(id, 'ouders', 3);
	await note(id, { kind: 'invited', groupWords: 'ouders' });
	const { counts, notes } = await show(id);
	const remove = (part: string, who: Who = 'noor') =>
		perform(removeFromOccasion, { writeId: newId(), activityId: id, id: part }, world.as(who));
	expect(await refusal(remove(counts[0]!.id, 'bram'))).toBe('forbidden');
	await remove(counts[0]!.id);
	await remove(notes[0]!.id);
	expect(await show(id)).toMatchObject({ counts: [], notes: [] });
	expect(await refusal(remove(newId()))).toBe('notFound');
});
