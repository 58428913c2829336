import { publish } from '#community/index.ts';
import { openSmallAction } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { noteLookBack, startNextRound } from '#vinden/index.ts';
import { answerWish, noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** Scenario 1: a small action from a first note to its account, shown to the neighbourhood, and a next round. */
export async function hetBankje(world: SeedWorld): Promise<void> {
	const [seen, cycleId, plan, done, found] = [newId(), newId(), newId(), newId(), newId()];
	await perform(
		noteObservation,
		{
			id: seen,
			text: 'Di 14:00, bankje Klosstraat, 40 min. Drie oudere mannen. Gepraat over duiven en de gesloten kroeg.',
			quote: 'Je komt nergens meer vanzelf terecht.',
			silentWish: 'een plek zonder programma',
			...{ areaId: world.areas.bankje, object: 'group', facets: ['wishes', 'networks'] },
			...{ happenedOn: '2026-03-04', visibility: 'team' }
		},
		on(world, 'noor', '2026-03-04')
	);
	await perform(
		answerWish,
		{
			writeId: newId(),
			id: seen,
			state: 'recognised',
			answer: 'Ja, zoiets.',
			checkedOn: '2026-03-18'
		},
		on(world, 'noor', '2026-03-18')
	);
	await perform(
		openSmallAction,
		{
			...{ id: plan, cycleId, observationId: seen, title: 'Het bankje', usesWish: true },
			think:
				'Deze mannen missen een plek waar je vanzelf terechtkomt. Het bankje is er al; wat ontbreekt is iets om samen te doen.',
			considered: [
				{ text: 'Inloop in het wijkcentrum', rejectedBecause: 'daar moet je je aanmelden' }
			],
			whyNow: 'Het wordt lente en de kroeg blijft dicht.'
		},
		on(world, 'noor', '2026-03-20')
	);
	await perform(
		noteActivity,
		{
			...{ id: done, cycleId, planId: plan, verbs: ['facilitates'], happenedOn: '2026-04-02' },
			text: 'Een tafel en een dambord bij het bankje, geleend van Het Weefgetouw.',
			doneBy: 'de mannen zelf, met Het Weefgetouw'
		},
		on(world, 'noor', '2026-04-02')
	);
	await perform(
		noteLookBack,
		{
			...{ id: found, cycleId, aboutId: done, happenedOn: '2026-05-28' },
			text: 'Van drie naar zeven vaste mannen. Zij halen het bord nu zelf op.',
			residentsProcess: 'Spreken zelf af',
			residentsResult: 'Een dagelijkse plek',
			workerProcess: '6 middagen aanwezig, 1 bord',
			workerResult: 'Drempel weg'
		},
		on(world, 'noor', '2026-05-28')
	);
	const part = (entryId: string, move: 'zien' | 'doen' | 'vinden', text: string) => ({
		entryId,
		move,
		text
	});
	await perform(
		publish,
		{
			...{ id: newId(), cycleId, title: 'Het bankje in de Klosstraat', audience: 'public' },
			parts: [
				part(
					seen,
					'zien',
					'Op het bankje in de Klosstraat werd veel gepraat. “Je komt nergens meer vanzelf terecht,” hoorden we.'
				),
				part(done, 'doen', 'Sinds april staat er een tafel met een dambord. Wie wil, schuift aan.'),
				part(found, 'vinden', 'Eerst waren ze met drie, nu met zeven. Het bord halen ze zelf op.')
			]
		},
		on(world, 'noor', '2026-06-01')
	);
	await perform(
		startNextRound,
		{
			...{ id: newId(), cycleId, lookBackId: found, observationId: newId() },
			text: 'Bij regen blijven ze thuis. Een van hen wijst naar het afdak van de school.'
		},
		on(world, 'noor', '2026-10-13')
	);
}
