import { newId, perform } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** What Noor heard this autumn and did nothing with yet; that is allowed. */
export async function eersteIndrukken(world: SeedWorld): Promise<void> {
	const { areas } = world;
	const notes = [
		{
			day: '2026-11-03',
			text: 'Bij De Klos om half negen: ouders staan dubbel geparkeerd, kinderen steken ertussendoor over.',
			quote: 'Straks ligt er een kind onder een auto!',
			areaId: areas.school,
			object: 'surroundings',
			facets: ['liveability'],
			visibility: 'team'
		},
		{
			day: '2026-11-10',
			text: 'Twaalf tot vijftien jongeren op het Weefselplein. Ze ruimen hun blikjes op als ik erom vraag.',
			quote: 'We worden weggestuurd voordat we iets doen.',
			silentWish: 'gezien worden als bewoner',
			areaId: areas.plein,
			object: 'group',
			facets: ['groups', 'wishes'],
			visibility: 'team'
		},
		{
			day: '2026-11-17',
			text: 'Spreekuur: drie mensen met een energierekening die ze niet durven openen.',
			areaId: areas.weefgetouw,
			object: 'people',
			facets: ['wishes'],
			visibility: 'partners'
		},
		{
			day: '2026-11-19',
			text: 'In de fietsenkelder van de Garenhof repareert iemand elke brommer uit de straat.',
			areaId: areas.garenhof,
			object: 'people',
			facets: ['skills', 'capacities'],
			visibility: 'team'
		},
		{
			day: '2026-11-23',
			text: 'Een uur op de speeltuin gezeten. Geen vervolg nodig.',
			areaId: areas.speeltuin,
			visibility: 'onlyMe'
		}
	] as const;
	for (const { day, ...note } of notes) {
		const facets = 'facets' in note ? [...note.facets] : [];
		await perform(
			noteObservation,
			{ id: newId(), ...note, facets, happenedOn: day },
			on(world, 'noor', day)
		);
	}
}
