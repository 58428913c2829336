import { newId, perform } from '#kernel/index.ts';
import { forceFieldsOf } from '#test/bringing-and-fetching.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addForce, changeForce, removeForce, removeTie } from './index.ts';

let world: World;
let at: ReturnType<typeof forceFieldsOf>;
beforeAll(async () => {
	world = await openWorld();
	at = forceFieldsOf(world);
});
afterAll(() => world.close());

describe('[R79] ties and the way to an actor', () => {
	test('finds the cheapest way from an ally or from whom is chosen, and who ties others together', async () => {
		const { id, ouderraad, school, gemeente, wijkagent } = await at.brengEnHaaltijd();
		await at.tie(id, ouderraad, school, { strength: 3 });
		await at.tie(id, school, gemeente, { strength: 2, kind: 'authority' });
		await at.tie(id, wijkagent, gemeente, { strength: 1 });
		const field = await at.show(id, { toId: gemeente });
		expect(field.allyIds).toEqual([ouderraad]);
		expect(field.route).toMatchObject({ ids: [ouderraad, school, gemeente], cost: 3 });
		expect(field.route!.ties.map((one) => one.kind)).toEqual(['information', 'authority']);
		const chosen = await at.show(id, { toId: gemeente, fromId: wijkagent });
		expect(chosen.route!.ids).toEqual([wijkagent, gemeente]);
		expect((await at.show(id, { toId: ouderraad, fromId: gemeente })).route).toBeNull();
		expect(field.connectors.map((one) => one.id)).toEqual([gemeente, school]);
	});

	test('refuses a tie to itself, to an actor of another field, and the same tie twice', async () => {
		const { id, ouderraad, school } = await at.brengEnHaaltijd();
		const other = await at.put(await at.begin(), 'elders', 'other');
		expect(await refusal(at.tie(id, school, school))).toBe('invalidInput toId');
		expect(await refusal(at.tie(id, school, other))).toBe('invalidInput toId');
		expect(await refusal(at.tie(id, other, school))).toBe('invalidInput fromId');
		expect(await refusal(at.tie(id, school, ouderraad, { strength: 4 }))).toBe(
			'invalidInput strength'
		);
		await at.tie(id, school, ouderraad);
		expect(await refusal(at.tie(id, school, ouderraad))).toBe('invalidInput toId');
		await at.tie(id, school, ouderraad, { kind: 'money' });
		const [{ id: tieId } = { id: '' }] = (await at.show(id)).ties;
		await perform(removeTie, { writeId: newId(), id, tieId }, world.as('ilse'));
		expect((await at.show(id)).ties).toHaveLength(1);
		const again = { writeId: newId(), id, tieId };
		expect(await refusal(perform(removeTie, again, world.as('noor')))).toBe('notFound');
	});
});

describe('[R79] [S2] what drives and what restrains', () => {
	test('stands in the order of work, is told anew and taken away', async () => {
		const id = await at.begin();
		const add = async (
			side: 'driving' | 'restraining',
			text: string,
			strength: number,
			influence?: number
		) => {
			const forceId = newId();
			const force = { id: forceId, forceFieldId: id, side, text, strength, influence };
			await perform(addForce, force, world.as('noor'));
			return forceId;
		};
		const anger = await add('driving', 'boosheid', 4);
		await add('driving', 'telling', 3);
		const sales = await add('restraining', 'parkeeromzet', 3, 3);
		await add('restraining', 'geen alternatief voor tweeverdieners', 5, 4);
		const field = await at.show(id);
		expect(field.totals).toEqual({ driving: 7, restraining: 8 });
		expect(field.forces.map((one) => one.weight)).toEqual([20, 9, null, null]);
		const changed = {
			side: 'restraining',
			text: 'parkeeromzet',
			strength: 5,
			influence: 5
		} as const;
		await perform(
			changeForce,
			{ writeId: newId(), id, forceId: sales, ...changed },
			world.as('ilse')
		);
		expect((await at.show(id)).forces[0]).toMatchObject({ text: 'parkeeromzet', weight: 25 });
		await perform(removeForce, { writeId: newId(), id, forceId: anger }, world.as('noor'));
		expect((await at.show(id)).totals.driving).toBe(3);
		const other = await at.put(await at.begin(), 'elders', 'other');
		const wrong = { id: newId(), forceFieldId: id, actorId: other, ...changed };
		expect(await refusal(perform(addForce, wrong, world.as('noor')))).toBe('invalidInput actorId');
		const gone = { writeId: newId(), id, forceId: anger };
		expect(await refusal(perform(removeForce, gone, world.as('noor')))).toBe('notFound');
		const nothing = { writeId: newId(), id, forceId: anger, ...changed };
		expect(await refusal(perform(changeForce, nothing, world.as('noor')))).toBe('notFound');
	});
});
