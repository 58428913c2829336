import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addATheme, gather, listThemes, renameTheme } from '#community/index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

async function note(text: string, visibility: 'team' | 'onlyMe' = 'team') {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility };
	await perform(noteObservation, input, world.as('noor'));
	return id;
}
const theme = async (name: string, entryIds: string[] = []) => {
	const id = newId();
	const input = { id, name, areaId: world.areaId, namedBy: 'residents' as const, entryIds };
	await perform(addATheme, input, world.as('noor'));
	return id;
};
const gatheredBy = async (id: string, who: 'noor' | 'ilse' | 'samira' = 'ilse') =>
	(await perform(listThemes, {}, world.as(who))).find((one) => one.id === id)?.gathered;

describe('[R74] a theme', () => {
	test('gathers what belongs together, under a name in residents’ words; the words stay as they were', async () => {
		const [letter, bill] = [await note('Een brief die dicht blijft.'), await note('De rekening.')];
		const id = await theme('Post die je niet durft te openen', [letter]);
		expect(await gatheredBy(id)).toBe(1);
		const move = { writeId: newId(), entryId: bill, to: id };
		const receipt = await perform(gather, move, world.as('ilse'));
		expect(await perform(gather, move, world.as('ilse'))).toEqual(receipt);
		expect(await gatheredBy(id)).toBe(2);
		await perform(
			renameTheme,
			{ writeId: newId(), id, name: 'De dichte envelop', namedBy: 'together' },
			world.as('noor')
		);
		expect(await perform(listThemes, {}, world.as('samira'))).toContainEqual(
			expect.objectContaining({ id, name: 'De dichte envelop', namedBy: 'together' })
		);
	});

	test('passes something on to another theme, or lets it stand on its own again', async () => {
		const seen = await note('Een lantaarn uit.');
		const [from, to] = [await theme('Donker', [seen]), await theme('Stoep')];
		await perform(gather, { writeId: newId(), entryId: seen, from, to }, world.as('noor'));
		expect([await gatheredBy(from), await gatheredBy(to)]).toEqual([0, 1]);
		await perform(gather, { writeId: newId(), entryId: seen, from: to }, world.as('noor'));
		expect(await gatheredBy(to)).toBe(0);
	});

	test('counts for a reader only what that reader may see', async () => {
		const id = await theme('Deels gezien', [await note('Openbaar'), await note('Privé', 'onlyMe')]);
		expect([await gatheredBy(id, 'noor'), await gatheredBy(id, 'samira')]).toEqual([2, 1]);
	});

	test('refuses an empty name, what is not there, and who has nothing to say about it', async () => {
		const seen = await note('Iets.');
		const id = await theme('Van ons');
		expect(await refusal(perform(addATheme, { id: newId(), name: ' ' }, world.as('noor')))).toBe(
			'invalidInput name'
		);
		expect(
			await refusal(
				perform(gather, { writeId: newId(), entryId: newId(), to: id }, world.as('noor'))
			)
		).toBe('invalidInput entryId');
		expect(
			await refusal(
				perform(gather, { writeId: newId(), entryId: seen, to: seen }, world.as('noor'))
			)
		).toBe('invalidInput to');
		expect(
			await refusal(perform(gather, { writeId: newId(), entryId: seen }, world.as('noor')))
		).toBe('invalidInput to');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(
				await refusal(perform(gather, { writeId: newId(), entryId: seen, to: id }, world.as(who)))
			).toBe('forbidden');
		expect(
			await refusal(perform(renameTheme, { writeId: newId(), id, name: 'x' }, world.as('bram')))
		).toBe('notFound');
	});
});
