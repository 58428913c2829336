import { addActor, addTie, assess, beginForceField, showForceField } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import type { World } from './harness.ts';

type Who = Parameters<World['as']>[0];

/** Makes force fields in a world, for the tests of the force field. */
export function forceFieldsOf(world: World) {
	async function begin(more: object = {}) {
		const id = newId();
		const words = { title: 'Breng- en haaltijd', goal: 'Kinderen komen veilig bij school.' };
		await perform(beginForceField, { id, ...words, ...more }, world.as('noor'));
		return id;
	}
	const show = (id: string, more: object = {}, who: Who = 'samira') =>
		perform(showForceField, { id, ...more }, world.as(who));
	async function put(forceFieldId: string, name: string, kind: string, seen?: object, more = {}) {
		const id = newId();
		const told = { id, forceFieldId, name, kind, ...more } as never;
		await perform(addActor, told, world.as('noor'));
		if (seen) await see(forceFieldId, id, seen);
		return id;
	}
	const see = (id: string, actorId: string, seen: object, who: Who = 'noor') =>
		perform(
			assess,
			{ writeId: newId(), id, actorId, assessedOn: '2026-03-04', ...seen },
			world.as(who)
		);
	const tie = (forceFieldId: string, fromId: string, toId: string, more: object = {}) => {
		const tie = { id: newId(), forceFieldId, fromId, toId, strength: 2, effect: 'plus' };
		const input = { ...tie, kind: 'information', ...more } as never;
		return perform(addTie, input, world.as('noor'));
	};

	/** The actors of methods.md 9, scenario 2, as they were seen on 4 March. */
	async function brengEnHaaltijd() {
		const id = await begin({ areaId: world.areaId });
		return {
			id,
			school: await put(id, 'schooldirectie', 'school', { power: 4, stance: 0 }),
			ouderraad: await put(id, 'ouderraad', 'residentGroup', {
				...{ power: 2, involvement: 5, stance: 2, agreement: 'high', trust: 'high' }
			}),
			wijkagent: await put(id, 'wijkagent', 'police', { power: 3, involvement: 5, stance: 1 }),
			gemeente: await put(id, 'gemeente verkeer', 'municipality', { power: 5, stance: 0 }),
			kooy: await put(id, 'automaterialenzaak', 'entrepreneur', { power: 3, stance: -2 }),
			rijders: await put(id, 'ouders die rijden', 'residentGroup', { power: 3 })
		};
	}

	return { begin, show, put, see, tie, brengEnHaaltijd };
}
