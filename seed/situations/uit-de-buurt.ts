import { listEntries, shareEntry } from '#community/index.ts';
import { addDays, anybody, dayOf, newId, perform } from '#kernel/index.ts';
import { giveHanded, noteTalent } from '#verbinden/index.ts';
import { on, type SeedWorld } from '../world.ts';

const ago = (days: number) => addDays(dayOf(new Date()), -days);

/** What stands on the page of the neighbourhood for everybody, and what residents put in there themselves. */
export async function uitDeBuurt(world: SeedWorld): Promise<void> {
	const { areas, actors } = world;
	const noor = on(world, 'noor', ago(9));
	const there = await perform(listEntries, { kinds: ['party', 'community'], limit: 200 }, noor);
	const toShow = ['Het Weefgetouw', 'Stoelendans in de Garenhof', 'Eettafel Garenhof'];
	for (const { id, title } of there)
		if (toShow.includes(title))
			await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, noor);
	await perform(
		noteTalent,
		{
			...{ id: newId(), kind: 'head', words: 'Ik lees met je mee in een moeilijke brief.' },
			...{ offeredBy: 'person', asked: true, who: 'bewoner', areaId: areas.klossenbuurt },
			...{ days: ['di', 'do'], parts: ['morning'], visibility: 'public' },
			consentFor: 'gevraagd worden als iemand een brief niet begrijpt'
		},
		noor
	);
	const neighbour = { ...noor, actor: anybody(actors.noor.organisationId) };
	const handed = { areaId: areas.spindelveld };
	await perform(
		giveHanded,
		{
			...{ ...handed, id: newId(), role: 'offers', agreed: true },
			text: 'Ik heb een grote soeppan en twee vrije handen op vrijdag.',
			reach: 'bij het koffiepunt van Het Weefgetouw, vrijdagochtend'
		},
		neighbour
	);
	await perform(
		giveHanded,
		{
			...handed,
			id: newId(),
			role: 'asks',
			text: 'Wie gaat er op zondag een rondje mee wandelen?'
		},
		neighbour
	);
}
