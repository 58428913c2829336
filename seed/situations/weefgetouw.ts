import { beginChallenge, beginInitiative, moveChallenge } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';
import { weefgetouwForces } from './weefgetouw-krachten.ts';

const steps = [
	['notified', '2026-04-09', 'Vereniging Spindelkracht', null],
	['talking', '2026-04-23', 'gemeente Oudermeer', null],
	['bid', '2026-06-04', 'Vereniging Spindelkracht', null],
	['assessing', '2026-06-18', 'gemeente Oudermeer', null],
	[
		'rejected',
		'2026-09-10',
		'het college',
		'Het is niet geregeld wie aansprakelijk is bij schade.'
	],
	[
		'trial',
		'2026-09-24',
		'het college',
		'Twee avonden per week in eigen beheer, een halfjaar lang.'
	]
] as const;

/** Scenario 9: residents want to run the community centre. Rejected, and yet a trial of two evenings. */
export async function weefgetouw(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-03-12');
	const [heard, initiativeId, id] = [newId(), newId(), newId()];
	await perform(
		noteObservation,
		{
			...{ id: heard, areaId: world.areas.weefgetouw, object: 'group', visibility: 'team' },
			text: 'Op dinsdagavond staan er acht mensen voor de dichte deur van Het Weefgetouw.',
			quote: 'Wij hebben de avonden. Zij hebben de sleutel.',
			...{ facets: ['capacities', 'wishes'], happenedOn: '2026-03-03' }
		},
		on(world, 'noor', '2026-03-03')
	);
	const group = { owner: 'Vereniging Spindelkracht', areaId: world.areas.spindelveld };
	await perform(
		beginInitiative,
		{
			...{ id: initiativeId, title: 'Het Weefgetouw in eigen beheer', begunBy: ['residents'] },
			fromId: heard,
			...{ ...group, state: 'coreGroup', since: '2026-03-12' },
			text: 'Veertien leden willen het wijkcentrum zelf openhouden.'
		},
		noor
	);
	await perform(
		beginChallenge,
		{
			...{ id, ...group, asksForId: initiativeId, title: 'Beheer van Het Weefgetouw' },
			text: 'Wij houden het wijkcentrum open, ook op zondag en ’s avonds.',
			...{ currentProvider: 'gemeente Oudermeer', currentService: '38 uur per week open' },
			...{ currentCents: 8_600_000, bidCents: 7_900_000, since: '2026-03-12' },
			...{ offeredService: '52 uur per week open', roleWanted: 4, roleOffered: 2 },
			addedValue: 'Het huis is open wanneer mensen tijd hebben.',
			quality: 'Wie de sleutel heeft, volgt eerst de cursus.',
			continuity: 'De penningmeester is er maar één: we zoeken er een tweede bij.',
			support: 'Veertien leden, en de groepen die er nu al komen.',
			risks: 'Als de penningmeester stopt, ligt de administratie stil.',
			criteria: 'Hoeveel uur open, wie er komt, en of de kas klopt.'
		},
		noor
	);
	await weefgetouwForces(world, heard);
	for (const [state, since, byWhom, reason] of steps)
		await perform(moveChallenge, { writeId: newId(), id, state, since, byWhom, reason }, noor);
}
