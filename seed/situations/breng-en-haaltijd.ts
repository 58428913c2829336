import { addATheme } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';
import { bringingForces } from './breng-en-haaltijd-krachten.ts';
import { bringingPlan } from './breng-en-haaltijd-plan.ts';

const counted = [
	{ day: '2026-11-05', cars: 61 },
	{ day: '2026-11-06', cars: 58 },
	{ day: '2026-11-10', cars: 64 }
];

/** Scenario 2: parents count cars at the school, and look with Noor at who can move what. Nothing is done yet. */
export async function brengEnHaaltijd(world: SeedWorld): Promise<void> {
	const areaId = world.areas.school;
	const [heard, shop, theme] = [newId(), newId(), newId()];
	await perform(
		noteObservation,
		{
			...{ id: heard, areaId, object: 'surroundings', facets: ['liveability'] },
			...{ happenedOn: '2026-11-03', kind: 'conversation', visibility: 'team' },
			text: 'Bij De Klos om half negen: ouders staan dubbel geparkeerd, kinderen steken ertussendoor over.',
			quote: 'Straks ligt er een kind onder een auto!',
			reading: 'Boos, en bereid om iets te doen. Wie willen er meetellen?',
			promise: { id: newId(), text: 'hoe zo’n telling werkt', dueOn: '2026-12-01' }
		},
		on(world, 'noor', '2026-11-03')
	);
	const counts: string[] = [];
	for (const { day, cars } of counted) {
		const id = newId();
		counts.push(id);
		await perform(
			noteObservation,
			{
				...{ id, areaId, object: 'surroundings', facets: ['figures', 'liveability'] },
				...{ happenedOn: day, kind: 'figure', visibility: 'team' },
				text: `${cars} auto’s in een kwartier voor De Klos, tussen 8:15 en 8:30. Geteld door vaders en moeders.`
			},
			on(world, 'noor', day)
		);
	}
	await perform(
		noteObservation,
		{
			...{ id: shop, areaId, object: 'entrepreneurs', facets: ['networks'] },
			...{ happenedOn: '2026-11-11', kind: 'conversation', visibility: 'team' },
			text: 'Aan de toonbank van de automaterialenzaak tegenover de school.',
			quote: 'Wie mijn stoep leeg wil, wil mijn winkel leeg.'
		},
		on(world, 'noor', '2026-11-11')
	);
	await perform(
		addATheme,
		{
			...{ id: theme, areaId, name: 'Veilig naar school', namedBy: 'residents' },
			...{ text: 'Zo noemen ouders het zelf.', entryIds: [heard, ...counts] }
		},
		on(world, 'noor', '2026-11-12')
	);
	const told = { areaId, heard, counts, shop, theme };
	const forceField = await bringingForces(world, told);
	await bringingPlan(world, { ...told, forceField });
}

/** What the analyses and the plan of this situation stand on. */
export interface Told {
	areaId: string;
	heard: string;
	counts: string[];
	/** The talk in the shop. */
	shop: string;
	theme: string;
}
