import {
	addActor,
	addForce,
	addTie,
	assess,
	beginForceField,
	showForceField
} from '#denken/index.ts';
import { newId, perform, type Context } from '#kernel/index.ts';
import { time, type Timing } from './measure.ts';

const kinds = ['residentGroup', 'institution', 'municipality', 'entrepreneur'] as const;

/** A force field of many actors, each seen on three days, with three ties each. */
async function fillForceField(
	context: Context,
	size: number
): Promise<{ id: string; last: string }> {
	const id = newId();
	await perform(beginForceField, { id, title: 'Groot veld', goal: 'Veel partijen.' }, context);
	const actorIds: string[] = [];
	for (let i = 0; i < size; i++) {
		const actorId = newId();
		const told = { name: `partij ${i}`, kind: kinds[i % kinds.length]! };
		await perform(addActor, { id: actorId, forceFieldId: id, ...told }, context);
		for (const [day, assessedOn] of ['2026-01-10', '2026-03-10', '2026-05-10'].entries()) {
			const stance = (i % 7 === 0 ? null : ((i + day) % 5) - 2) as number | null;
			const seen = { power: (i % 5) + 1, involvement: ((i + day) % 5) + 1, stance };
			const trust = i % 9 === 1 ? ('high' as const) : ('unknown' as const);
			const ask = { writeId: newId(), id, actorId, assessedOn };
			await perform(assess, { ...ask, ...seen, trust }, context);
		}
		actorIds.push(actorId);
	}
	for (let i = 0; i < size; i++)
		for (const far of [1, 7, 19]) {
			const ends = { fromId: actorIds[i]!, toId: actorIds[(i + far) % size]! };
			const tie = { strength: ((i + far) % 3) + 1, effect: 'plus', kind: 'information' } as const;
			await perform(addTie, { id: newId(), forceFieldId: id, ...ends, ...tie }, context);
		}
	for (let i = 0; i < 20; i++) {
		const side = i % 2 ? ('driving' as const) : ('restraining' as const);
		const force = { side, text: `kracht ${i}`, strength: (i % 5) + 1, influence: (i % 4) + 1 };
		await perform(addForce, { id: newId(), forceFieldId: id, ...force }, context);
	}
	return { id, last: actorIds.at(-1)! };
}

/** Reading a large force field, with its numbers, its connectors and the way to an actor. */
export async function measureForceField(
	context: Context,
	times: number,
	address: (path: string) => Promise<void>
): Promise<Timing[]> {
	const { id, last } = await fillForceField(context, 60);
	return [
		await time('force field of 60 actors (operation)', times, () =>
			perform(showForceField, { id, toId: last, since: '2026-02-01' }, context)
		),
		await time('force field of 60 actors (page)', times, () =>
			address(`/denken/krachtenvelden/${id}`)
		)
	];
}
