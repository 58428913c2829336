import { newId, perform } from '#kernel/index.ts';
import { noteObservation, notePresence } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** What Noor heard this autumn and did nothing with yet; that is allowed. */
export async function eersteIndrukken(world: SeedWorld): Promise<void> {
	const { areas } = world;
	const notes = [
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
			day: '2026-11-19',
			text: 'In de fietsenkelder van de Garenhof repareert iemand elke brommer uit de straat.',
			areaId: areas.garenhof,
			object: 'people',
			facets: ['skills', 'capacities'],
			visibility: 'team'
		}
	] as const;
	for (const { day, ...note } of notes) {
		await perform(
			noteObservation,
			{ id: newId(), ...note, facets: [...note.facets], happenedOn: day },
			on(world, 'noor', day)
		);
	}
	const visits = [
		{ day: '2026-10-06', areaId: areas.bankje, partOfDay: 'afternoon', hours: 1.5 },
		{ day: '2026-11-10', areaId: areas.plein, partOfDay: 'evening', hours: 2 },
		{ day: '2026-11-17', areaId: areas.bankje, partOfDay: 'afternoon', hours: 1 },
		{ day: '2026-11-23', areaId: areas.speeltuin, partOfDay: 'afternoon', hours: 1 }
	] as const;
	for (const { day, ...there } of visits) {
		await perform(
			notePresence,
			{ id: newId(), ...there, happenedOn: day, noFollowUp: true },
			on(world, 'noor', day)
		);
	}
}
