import { listEntries } from '#community/index.ts';
import { cite } from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addCommunityQuote,
	addCommunityTie,
	addToCommunity,
	beginReport,
	chooseForReport,
	finishReport,
	listTellable,
	nameCommunity,
	sayWhoHolds,
	writeInReport
} from '#vinden/index.ts';
import type { AreaName } from '../areas.ts';
import { on, type SeedWorld } from '../world.ts';

type HeldBy = 'onlyWorker' | 'withWorker' | 'without';
/** From, to, what is done together, and who holds it up since which day. */
type Tie = [string, string, string, ...[string, HeldBy][]];

const fietstaal: Tie[] = [
	[
		'fietsenmakers',
		'taalcafé',
		'woensdag in dezelfde gang',
		['2025-11-05', 'onlyWorker'],
		['2026-04-08', 'without']
	],
	['taalcafé', 'Het Weefgetouw', 'de zaal op woensdag', ['2025-11-05', 'without']],
	[
		'kringloop',
		'fietsenmakers',
		'oude fietsen halen',
		['2025-11-12', 'onlyWorker'],
		['2026-03-11', 'without']
	],
	['Sociaal Wijkteam', 'Fietstaal', 'wie wil er taal leren?', ['2025-11-19', 'onlyWorker']],
	[
		'Fietstaal',
		'bewoners van de Weefkant',
		'wie heeft een kapotte fiets?',
		['2025-12-03', 'onlyWorker'],
		['2026-05-06', 'without']
	],
	[
		'Fietstaal',
		'bibliotheek',
		'boeken op tafel',
		['2025-12-10', 'onlyWorker'],
		['2026-05-13', 'withWorker']
	],
	['Fietstaal', 'basisschool De Klos', 'kinderfietsen nakijken', ['2026-04-15', 'without']],
	['Fietstaal', 'bewoners van de Garenhof', 'bakfiets voor de tuinen', ['2026-05-20', 'without']],
	['taalcafé', 'kookgroep van de moskee', 'samen eten na de les', ['2026-06-03', 'without']]
];
const garenhof: Tie[] = [
	[
		'Groene Garenhof',
		'Havenwonen',
		'grond en gereedschap',
		['2025-10-01', 'onlyWorker'],
		['2026-10-03', 'withWorker']
	],
	[
		'Groene Garenhof',
		'gemeente',
		'de stoep en het buurtbudget',
		['2025-10-01', 'onlyWorker'],
		['2026-09-17', 'without']
	],
	['bovenburen', 'benedenburen', 'sleutels ruilen, planten water geven', ['2026-10-03', 'without']]
];

/** Scenarios 3 and 8: communities that matter and their ties over time, and two reports of the team. */
export async function verslag(world: SeedWorld): Promise<void> {
	await community(world, {
		...{ title: 'De Garenhof', area: 'garenhof', forWhom: 'buren van boven en beneden' },
		text: 'Een hof met portieken. Sinds de tuinen staan mensen weer buiten.',
		quotes: [
			['Buren ruilen sleutels. Dat deed hier niemand.', 'bewoonster van de hof', '2026-10-10'],
			['Ik woon hier twintig jaar en ken nu pas mijn overbuurman.', 'bewoner', '2026-11-04']
		],
		...{ ties: garenhof, belongs: 'Geveltuinen Garenhof' }
	});
	await community(world, {
		...{ title: 'Fietstaal', area: 'weefkant', text: 'Fietsen maken en taal leren, op woensdag.' },
		forWhom: 'wie een fiets heeft, of wil; wie Nederlands leert, of geeft',
		quotes: [
			['Hier leer ik woorden met mijn handen.', 'deelnemer', '2026-02-18'],
			['Ik was alleen met mijn boeken. Nu ben ik weer juf.', 'oud-lerares', '2026-06-10']
		],
		...{ ties: fietstaal, belongs: 'Fietstaal' }
	});
	await reports(world);
}

async function community(
	world: SeedWorld,
	{
		area,
		quotes,
		ties,
		belongs,
		...words
	}: {
		title: string;
		text: string;
		forWhom: string;
		area: AreaName;
		quotes: [string, string, string][];
		ties: Tie[];
		belongs: string;
	}
) {
	const noor = on(world, 'noor', '2026-11-04');
	const id = newId();
	await perform(nameCommunity, { id, areaId: world.areas[area], ...words }, noor);
	for (const [said, saidBy, saidOn] of quotes) {
		const quote = { id: newId(), communityId: id, words: said, saidBy, saidOn };
		await perform(addCommunityQuote, quote, noor);
	}
	for (const [from, to, together, ...states] of ties) {
		const tieId = newId();
		for (const [at, [since, heldBy]] of states.entries()) {
			const said = { communityId: id, since, heldBy };
			if (at === 0)
				await perform(addCommunityTie, { id: tieId, from, to, together, ...said }, noor);
			else await perform(sayWhoHolds, { id: newId(), tieId, ...said }, noor);
		}
	}
	const kinds = ['initiative', 'activity'] as const;
	const there = await perform(listEntries, { kinds: [...kinds], limit: 200 }, noor);
	const found = there.find(({ title }) => title === belongs);
	if (!found) return;
	const gathered = { writeId: newId(), communityId: id, entryId: found.id };
	await perform(addToCommunity, gathered, noor);
}

async function reports(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-11-20');
	const [teamId] = world.actors.noor.teamIds;
	const half = newId();
	await perform(
		beginReport,
		{
			...{ id: half, teamId, title: 'Spindelveld, eerste helft van 2026' },
			...{ from: '2026-01-01', until: '2026-06-30', text: 'Voor de gemeente en voor de buurt.' }
		},
		noor
	);
	await fill(world, half, ['lookBack', 'activity', 'plan', 'treatmentAgreement', 'observation']);
	await conclude(world, half, 'Waar mensen iets zelf in handen kregen, ging het door zonder ons.');
	await perform(finishReport, { writeId: newId(), id: half }, noor);
	const year = newId();
	await perform(
		beginReport,
		{
			...{ id: year, teamId, title: 'Spindelveld in 2026' },
			...{ from: '2026-01-01', until: '2026-12-31' }
		},
		noor
	);
	await fill(world, year, ['community', 'initiative', 'lookBack']);
	await conclude(world, year, 'Buren weten elkaar te vinden: in de hof, en op woensdag.');
}

/** Lays the newest two of each of these kinds in a report. */
async function fill(world: SeedWorld, reportId: string, kinds: readonly string[]) {
	const noor = on(world, 'noor', '2026-11-20');
	const found = await perform(listTellable, { id: reportId, perKind: 2 }, noor);
	const parts = found
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ id: entryId }) => ({ id: newId(), entryId }));
	if (parts.length > 0) await perform(chooseForReport, { writeId: newId(), reportId, parts }, noor);
}

async function conclude(world: SeedWorld, reportId: string, words: string) {
	const noor = on(world, 'noor', '2026-11-20');
	const id = newId();
	await perform(writeInReport, { id, reportId, section: 'conclusion', words }, noor);
	const [found] = await perform(listEntries, { kinds: ['lookBack'], limit: 1 }, noor);
	if (!found) return;
	const claim = { id: newId(), entryId: reportId, part: `sentence:${id}`, sourceId: found.id };
	await perform(cite, claim, noor);
	const next = 'In het nieuwe jaar kijken we met de buurt wat blijft.';
	const ahead = { id: newId(), reportId, section: 'ahead' as const, words: next };
	await perform(writeInReport, ahead, noor);
}
