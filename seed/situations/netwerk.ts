import { listEntries } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { connect, drawNetwork, moveConnection, noteParty } from '#verbinden/index.ts';
import type { z } from 'zod';
import type { AreaName } from '../areas.ts';
import { inQuarter, on, type SeedWorld } from '../world.ts';

type Party = Pick<z.input<(typeof noteParty)['input']>, 'kind' | 'title' | 'text' | 'resourceKind'>;
type HeldBy = 'onlyWorker' | 'withWorker' | 'without';
/** So many quarters ago somebody began to hold it up; 'ended' with why. */
type Step = [quartersAgo: number, held: HeldBy | 'introduced' | 'ended', words?: string];

/** What there was in Spindelveld beside what stands there already. */
const parties: [AreaName, Party][] = [
	[
		'klossenbuurt',
		{
			kind: 'organisation',
			title: 'Kringloop',
			text: 'Vijftien fietswrakken en een werkbank.'
		}
	],
	[
		'weefkant',
		{
			kind: 'organisation',
			title: 'Bibliotheek',
			text: 'Boeken, en een taalpunt op dinsdag.'
		}
	],
	[
		'klossenbuurt',
		{
			...{ kind: 'resource', resourceKind: 'goods', title: 'Bakfiets van de buurt' },
			text: 'Te leen voor wie iets te brengen heeft.'
		}
	],
	[
		'garenhof',
		{
			kind: 'organisation',
			title: 'Huurdersraad Garenhof',
			text: 'Zeven huurders die meepraten over onderhoud.'
		}
	],
	[
		'weefkant',
		{
			kind: 'idea',
			title: 'Boekenkast in het portiek',
			text: 'Een plank met boeken om te ruilen, bij de bibliotheek begonnen.'
		}
	],
	[
		'klossenbuurt',
		{ kind: 'idea', title: 'Fietsenklas', text: 'Fietsen maken en samen leren fietsen.' }
	]
];

/** The first six ran nearly all via the worker; each quarter some came to stand by themselves (methods.md 3.3). */
const ties: [string, string, string, [Step, ...Step[]]][] = [
	[
		'Kringloop',
		'Het Weefgetouw',
		'Wrakken en gereedschap voor het fietsen maken.',
		[
			[6, 'onlyWorker'],
			[3, 'without']
		]
	],
	[
		'Bibliotheek',
		'Het Weefgetouw',
		'Het taalpunt komt langs bij het taalcafé.',
		[
			[6, 'onlyWorker'],
			[4, 'withWorker'],
			[2, 'without']
		]
	],
	[
		'Huurdersraad Garenhof',
		'Havenwonen',
		'Overleg over onderhoud, elke maand.',
		[
			[6, 'onlyWorker'],
			[4, 'without']
		]
	],
	[
		'Basisschool De Klos',
		'Het Weefgetouw',
		'De kookles gebruikt de keuken.',
		[
			[6, 'onlyWorker'],
			[2, 'withWorker']
		]
	],
	[
		'Bakfiets van de buurt',
		'Kringloop',
		'Staat daar droog, en wordt er gemaakt.',
		[[6, 'without']]
	],
	[
		'Kringloop',
		'Basisschool De Klos',
		'Fietsen voor kinderen die er geen hebben.',
		[
			[6, 'onlyWorker'],
			[1, 'without']
		]
	],
	[
		'Huurdersraad Garenhof',
		'Gevel',
		'Kiezen samen de planten.',
		[
			[3, 'withWorker'],
			[1, 'without']
		]
	],
	['Bibliotheek', 'Basisschool De Klos', 'Voorlezen op woensdag.', [[2, 'without']]],
	[
		'Boekenkast in het portiek',
		'Bibliotheek',
		'Afgeschreven boeken gaan naar het portiek.',
		[
			[1, 'introduced'],
			[0, 'withWorker']
		]
	],
	[
		'Kookgroep van de moskee',
		'Het Weefgetouw',
		'Kookten een winter lang in de keuken.',
		[
			[4, 'withWorker'],
			[1, 'ended', 'Zij koken nu in hun eigen keuken.']
		]
	]
];

/** Six quarters of the network of Spindelveld: what came, what went, and what came to stand without the worker. */
export async function netwerk(world: SeedWorld): Promise<void> {
	const begun = on(world, 'noor', inQuarter(6, 10));
	for (const [area, party] of parties)
		await perform(noteParty, { id: newId(), areaId: world.areas[area], ...party }, begun);
	const kinds = ['party' as const, 'initiative' as const, 'community' as const];
	const there = await perform(
		listEntries,
		{ kinds, limit: 200 },
		on(world, 'noor', inQuarter(0, 0))
	);
	const idOf = (title: string) => there.find((one) => one.title.startsWith(title))?.id;
	for (const [from, to, together, steps] of ties) {
		const [fromId, toId] = [idOf(from), idOf(to)];
		if (fromId && toId) await tie(world, { fromId, toId, together }, steps);
	}
	await perform(drawNetwork, { writeId: newId() }, on(world, 'noor', inQuarter(0, 0)));
}

async function tie(
	world: SeedWorld,
	ends: { fromId: string; toId: string; together: string },
	[[began, held], ...later]: [Step, ...Step[]]
): Promise<void> {
	const day = (ago: number) => inQuarter(ago, ago === 0 ? 5 : 20);
	const said = (now: Step[1]) => {
		if (now === 'introduced')
			return { state: 'introduced' as const, heldBy: 'onlyWorker' as const };
		if (now === 'ended') return { state: 'ended' as const };
		return { state: 'working' as const, heldBy: now };
	};
	const connectionId = newId();
	await perform(
		connect,
		{ id: connectionId, ...ends, ...(said(held) as { state: 'working' }), onDay: day(began) },
		on(world, 'noor', day(began))
	);
	for (const [ago, now, words] of later)
		await perform(
			moveConnection,
			{ id: newId(), connectionId, ...said(now), onDay: day(ago), ...(words && { words }) },
			on(world, 'noor', day(ago))
		);
}
