import { newId, perform } from '#kernel/index.ts';
import { beginWalkthrough, closeAWalkthrough, noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

const summary =
	'De doorgang is ’s avonds donker en de tegels liggen los. De geveltuinen zijn mooier dan vorig jaar: daar wordt gewerkt.';

const seen = [
	{ text: 'Drie lantaarns uit in de doorgang.', place: [5.2607, 52.5568], facets: ['liveability'] },
	{ text: 'Losse tegels bij de fietsenrekken.', place: [5.2614, 52.5573], facets: ['liveability'] },
	{
		text: 'Vier geveltuinen erbij sinds het voorjaar.',
		quote: 'Je gieter is je praatje.',
		place: [5.2629, 52.5562],
		facets: ['capacities', 'networks']
	}
] as const;

/** Noor walks round the square with the housing association, and closes the walk with one summary. */
export async function schouw(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-05-12');
	const areaId = world.areas.spindelveld;
	const id = newId();
	const title = 'Rondje plein met de woningcorporatie';
	const day = '2026-05-12';
	await perform(beginWalkthrough, { id, title, areaId, happenedOn: day }, noor);
	for (const { place, facets, ...words } of seen) {
		const [longitude, latitude] = place;
		await perform(
			noteObservation,
			{
				...{ ...words, id: newId(), areaId, happenedOn: day, visibility: 'team' },
				...{ kind: 'walkthrough', object: 'surroundings', facets: [...facets] },
				...{ walkthroughId: id, place: { longitude, latitude } }
			},
			noor
		);
	}
	await perform(closeAWalkthrough, { writeId: newId(), id, summary }, noor);
}
