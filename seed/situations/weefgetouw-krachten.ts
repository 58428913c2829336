import { addActor, addForce, addTie, assess, beginForceField, cite } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

const actors = {
	vereniging: {
		told: { name: 'Vereniging Spindelkracht', kind: 'residentGroup', involveHow: 'decide' },
		seen: { power: 2, involvement: 5, stance: 2, agreement: 'high', trust: 'high' }
	},
	beheerder: {
		told: { name: 'huidige beheerder', kind: 'municipality', interest: 'Zijn werk en zijn huis.' },
		seen: { power: 3, involvement: 4, stance: -1, agreement: 'low', trust: 'high' }
	},
	wethouder: {
		told: { name: 'wethouder', kind: 'municipality', interest: 'Een voorbeeld voor Oudermeer.' },
		seen: { power: 5, involvement: 3, stance: 1, agreement: 'high' }
	},
	raad: {
		told: { name: 'gemeenteraad', kind: 'municipality', interest: 'Dat het geregeld is.' },
		seen: { power: 4, involvement: 2, stance: 0 }
	}
} as const;
type Actor = keyof typeof actors;

const ties: [Actor, Actor, 1 | 2 | 3, 'plus' | 'minus', string][] = [
	['vereniging', 'beheerder', 2, 'plus', 'information'],
	['vereniging', 'wethouder', 1, 'plus', 'information'],
	['wethouder', 'raad', 2, 'plus', 'authority'],
	['wethouder', 'beheerder', 3, 'plus', 'authority']
];

const forces = [
	{ side: 'driving', text: 'avonden en weekenden waarop niets kan', strength: 4 },
	{ side: 'driving', text: 'het bod is € 7.000 per jaar lager', strength: 2 },
	{ side: 'restraining', text: 'wie is aansprakelijk bij schade', strength: 4, influence: 3 },
	{ side: 'restraining', text: 'er is maar één penningmeester', strength: 3, influence: 4 }
] as const;

/** Who can move what around the community centre (scenario 9), with the association; it stands on what was heard there. */
export async function weefgetouwForces(world: SeedWorld, heard: string): Promise<void> {
	const day = '2026-04-02';
	const noor = on(world, 'noor', day);
	const id = newId();
	await perform(
		beginForceField,
		{
			...{ id, areaId: world.areas.weefgetouw, title: 'Het Weefgetouw in eigen beheer' },
			goal: 'Het wijkcentrum is open wanneer mensen tijd hebben.',
			doneWith: 'zes leden van de vereniging'
		},
		noor
	);
	const ids = {} as Record<Actor, string>;
	for (const [key, { told, seen }] of Object.entries(actors)) {
		const actorId = (ids[key as Actor] = newId());
		await perform(addActor, { id: actorId, forceFieldId: id, ...told }, noor);
		await perform(assess, { writeId: newId(), id, actorId, assessedOn: day, ...seen }, noor);
	}
	for (const [from, to, strength, effect, kind] of ties) {
		const tie = { id: newId(), forceFieldId: id, fromId: ids[from], toId: ids[to] };
		await perform(addTie, { ...tie, strength, effect, kind: kind as 'money' }, noor);
	}
	for (const [index, force] of forces.entries()) {
		const forceId = newId();
		await perform(addForce, { id: forceId, forceFieldId: id, ...force }, noor);
		const source = { id: newId(), entryId: id, part: `force:${forceId}`, sourceId: heard };
		if (index === 0) await perform(cite, source, noor);
	}
}
