import { addATheme } from '#community/index.ts';
import { openSmallAction } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { noteObservation } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';
import { gardensChoice } from './geveltuinen-keuze.ts';
import { gardensPlan } from './geveltuinen-plan.ts';

/** Scenario 8: residents of the Garenhof at work, from an idea to a plan of their own; not looked back on yet. */
export async function geveltuinen(world: SeedWorld): Promise<void> {
	const [seen, cycleId, plan, theme] = [newId(), newId(), newId(), newId()];
	await perform(
		noteObservation,
		{
			id: seen,
			text: 'Vijf bewoners van de Garenhof meten de stoep op. Ze willen planten langs de gevel.',
			quote: 'Als het groen is, blijf je even staan.',
			...{ areaId: world.areas.garenhof, object: 'group', facets: ['dreams', 'capacities'] },
			...{ happenedOn: '2026-09-08', visibility: 'team' }
		},
		on(world, 'noor', '2026-09-08')
	);
	await perform(
		openSmallAction,
		{
			...{ id: plan, cycleId, observationId: seen, title: 'Geveltuinen Garenhof' },
			think:
				'Zij trekken dit zelf. Wat helpt is weten hoe breed de stoep moet blijven, en wie ook mee wil doen.',
			considered: [
				{ text: 'Een plan van de gemeente afwachten', rejectedBecause: 'dan is het winter' }
			],
			whyNow: 'In het najaar slaan planten aan.'
		},
		on(world, 'noor', '2026-09-15')
	);
	await perform(
		addATheme,
		{
			...{ id: theme, areaId: world.areas.garenhof, name: 'Groen waar je even blijft staan' },
			...{ namedBy: 'together', entryIds: [seen] }
		},
		on(world, 'noor', '2026-09-15')
	);
	await gardensPlan(world, { planId: plan, theme, seen });
	await perform(
		noteActivity,
		{
			...{ id: newId(), cycleId, planId: plan, happenedOn: '2026-10-03', verbs: ['supports'] },
			text: 'Eerste zes geveltuinen aangelegd, met 1,20 meter vrije stoep.',
			doneBy: 'vijf bewoners en hun buren',
			deviation: 'Bovenwoningen hebben geen gevel: daar komen balkonbakken.'
		},
		on(world, 'noor', '2026-10-03')
	);
	await gardensChoice(world);
}
