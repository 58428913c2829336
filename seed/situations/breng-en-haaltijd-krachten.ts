import { addActor, addForce, addTie, assess, beginForceField, cite } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';
import type { Told } from './breng-en-haaltijd.ts';

const day = '2026-11-16';

const actors = {
	ouderraad: {
		told: { name: 'ouderraad', kind: 'residentGroup', list: 'cannotGoRound', involveHow: 'decide' },
		seen: { power: 2, involvement: 5, stance: 2, agreement: 'high', trust: 'high' }
	},
	rijders: {
		told: {
			name: 'ouders die rijden',
			kind: 'residentGroup',
			list: 'hardToFind',
			action: 'Aan het hek vragen hoe hun ochtend eruitziet.',
			involveHow: 'think'
		},
		seen: { power: 3, involvement: 2, grounds: 'Nog niet gevraagd. We raden niet.' }
	},
	school: {
		told: { name: 'schooldirectie', kind: 'school', interest: 'Rust bij de poort.' },
		seen: { power: 4, involvement: 4, stance: 0, agreement: 'high' }
	},
	agent: {
		told: { name: 'wijkagent', kind: 'police', potential: 'Kent beide kanten van de straat.' },
		seen: { power: 3, involvement: 4, stance: 1, agreement: 'high', trust: 'high' }
	},
	gemeente: {
		told: { name: 'gemeente verkeer', kind: 'municipality', list: 'doNotKnow' },
		seen: { power: 5, involvement: 2, stance: 0 }
	},
	kooy: {
		told: {
			name: 'automaterialenzaak Kooy',
			kind: 'entrepreneur',
			list: 'doNotWantToGoRound',
			role: 'automaterialenzaak',
			interest: 'Klanten die voor de deur kunnen staan.',
			potential: 'Heeft een stoep van twintig meter, en kent iedereen.'
		},
		seen: { power: 3, involvement: 4, stance: -2, agreement: 'low', trust: 'high' }
	},
	wij: {
		told: { name: 'Welzijn Oudermeer', kind: 'ownOrganisation', role: 'wij zelf' },
		seen: {
			involvement: 4,
			stance: 1,
			grounds: 'Wat wij hier te zeggen hebben, bespreken we eerst met de ouders.'
		}
	}
} as const;
type Actor = keyof typeof actors;

const ties: [Actor, Actor, 1 | 2 | 3, 'plus' | 'minus', string][] = [
	['ouderraad', 'school', 3, 'plus', 'information'],
	['ouderraad', 'rijders', 2, 'plus', 'friendship'],
	['school', 'gemeente', 2, 'plus', 'authority'],
	['agent', 'kooy', 2, 'plus', 'friendship'],
	['agent', 'gemeente', 1, 'plus', 'information'],
	['kooy', 'gemeente', 2, 'minus', 'conflict'],
	['wij', 'ouderraad', 2, 'plus', 'information']
];

const forces = [
	{ side: 'driving', text: 'boosheid van ouders', strength: 4, actor: 'ouderraad' },
	{ side: 'driving', text: 'de telling van drie ochtenden', strength: 3, actor: null },
	{
		side: 'restraining',
		text: 'geen alternatief voor tweeverdieners',
		actor: 'rijders',
		strength: 5,
		influence: 4
	},
	{
		side: 'restraining',
		text: 'parkeeromzet van de winkel',
		actor: 'kooy',
		strength: 3,
		influence: 3
	}
] as const;

/** Who can move what around bringing and fetching, with parents; answers the force field. */
export async function bringingForces(world: SeedWorld, told: Told): Promise<string> {
	const noor = on(world, 'noor', day);
	const id = newId();
	await perform(
		beginForceField,
		{
			...{ id, areaId: told.areaId, aboutId: told.theme, title: 'Breng- en haaltijd' },
			goal: 'Kinderen komen veilig bij school, ook om half negen.',
			doneWith: 'twee ouders, de wijkagent en een dwarsdenker uit het team'
		},
		noor
	);
	const ids = {} as Record<Actor, string>;
	for (const [key, { told: words, seen }] of Object.entries(actors)) {
		const actorId = (ids[key as Actor] = newId());
		await perform(addActor, { id: actorId, forceFieldId: id, ...words }, noor);
		await perform(assess, { writeId: newId(), id, actorId, assessedOn: day, ...seen }, noor);
	}
	for (const [from, to, strength, effect, kind] of ties) {
		const tie = { id: newId(), forceFieldId: id, fromId: ids[from], toId: ids[to] };
		await perform(addTie, { ...tie, strength, effect, kind: kind as 'money' }, noor);
	}
	const lay = (part: string, sourceId: string) =>
		perform(cite, { id: newId(), entryId: id, part, sourceId }, noor);
	for (const { actor, ...force } of forces) {
		const { text } = force;
		const forceId = newId();
		const actorId = actor && ids[actor];
		await perform(addForce, { id: forceId, forceFieldId: id, ...force, actorId }, noor);
		if (text.startsWith('boosheid')) await lay(`force:${forceId}`, told.heard);
		if (text.startsWith('de telling'))
			for (const count of told.counts) await lay(`force:${forceId}`, count);
	}
	await lay(`actor:${ids.kooy}`, told.shop);
	return id;
}
