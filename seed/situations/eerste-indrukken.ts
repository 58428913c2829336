import { newId, perform } from '#kernel/index.ts';
import { noteObservation, notePresence } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** What Noor heard this autumn and did nothing with yet; that is allowed. */
export async function eersteIndrukken(world: SeedWorld): Promise<void> {
	const { areas } = world;
	const notes = [
		{
			day: '2026-11-03',
			text: 'Bij De Klos om half negen: ouders staan dubbel geparkeerd, kinderen steken ertussendoor over.',
			quote: 'Straks ligt er een kind onder een auto!',
			kind: 'conversation',
			reading: 'Boos, en bereid om iets te doen. Wie willen er meetellen?',
			promise: { id: newId(), text: 'hoe zo’n telling werkt', dueOn: '2026-12-01' },
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
			question: { id: newId(), text: 'Wie kijkt er mee als ik de envelop openmaak?' },
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
