import { listEntries, listThemes } from '#community/index.ts';
import { dayOf, newId, perform } from '#kernel/index.ts';
import { takeUpTrend } from '#verbinden/index.ts';
import { noteOutcome } from '#vinden/index.ts';
import { inQuarter, on, type SeedWorld } from '../world.ts';

/** Scenario 4: the post nobody dares to open rises; first it was left to the women themselves, then Postsoep took it up. */
export async function vraagNaarAanbod(world: SeedWorld): Promise<void> {
	const today = dayOf(new Date());
	const noor = on(world, 'noor', today);
	const themes = await perform(listThemes, {}, noor);
	const themeId = themes.find(({ name }) => name === 'Post die je niet durft te openen')!.id;
	const entries = await perform(listEntries, { kinds: ['activity'], limit: 200 }, noor);
	const entryId = entries.find(({ title }) => title === 'Postsoep')!.id;
	await perform(
		takeUpTrend,
		{
			...{ id: newId(), themeId, takenAs: 'left' },
			reason: 'De vrouwen van het spreekuur willen eerst met elkaar praten.'
		},
		on(world, 'noor', inQuarter(0, 50))
	);
	await perform(
		takeUpTrend,
		{
			...{ id: newId(), themeId, takenAs: 'existing', entryId },
			reason: 'Soep, post openen, en een energiecoach schuift aan.'
		},
		noor
	);
	await perform(
		noteOutcome,
		{
			...{ id: newId(), who: 'bezoekers van Postsoep', kind: 'actions', intended: 'yes' },
			...{ what: 'Eenendertig mensen openden hun post; twaalf gingen met de coach verder.' },
			...{ from: inQuarter(0, 20), originId: entryId },
			meaning: 'Met iemand naast je gaat de envelop wel open.',
			residentsShare: 'Zij kookten de soep en haalden elkaar op.'
		},
		noor
	);
}
