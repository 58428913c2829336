import { beginPlan } from '#denken/index.ts';
import { noteActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	addARipple,
	answerOtherSide,
	beginRippleMap,
	beginStoryRound,
	changeStoryChoice,
	chooseStory,
	noteLookBack,
	noteStory,
	showStoryToAll,
	typeVoice
} from '#vinden/index.ts';
import { on, type SeedWorld } from '../world.ts';
import { mapOfStreetDinner, storiesOfStreetDinner } from './straatdiner-woorden.ts';

/** The street dinner, for other situations that go on from it (scenario 10). */
export const straatdinerIds = {
	...{ plan: newId(), cycle: newId(), round: newId(), rippleMap: newId() },
	/** The three dinners: 54, 71 and 88 people at the table. */
	dinners: [newId(), newId(), newId()]
};

const dinners = [
	['2026-05-16', 54, 'Twee straten zetten de tafels buiten.'],
	['2026-07-11', 71, 'Vier straten, en ieder nam iets mee.'],
	['2026-09-12', 88, 'Zes straten aan één lange tafel.']
] as const;

/** Scenario 10, and the stories of scenarios 5 and 8: what changed in the words of who lived it, and what came of what. */
export async function straatdiner(world: SeedWorld): Promise<void> {
	const { plan, cycle, round, rippleMap } = straatdinerIds;
	await perform(
		beginPlan,
		{
			...{ id: plan, cycleId: cycle, areaId: world.areas.garenhof, title: 'Straatdiner' },
			saw: 'Buren groeten elkaar, maar kennen elkaars naam niet.',
			think: 'Wie samen eet, gaat elkaar kennen. Ieder brengt een stoel en een schaal.'
		},
		on(world, 'noor', '2026-04-08')
	);
	for (const [index, [day, eaters, text]] of dinners.entries())
		await perform(
			noteActivity,
			{
				...{ id: straatdinerIds.dinners[index]!, planId: plan, cycleId: cycle, happenedOn: day },
				text: `Straatdiner: ${eaters} eters. ${text}`,
				...{ doneBy: 'trekkers uit verschillende straten', verbs: ['facilitates'] }
			},
			on(world, 'noor', day)
		);
	await tellStories(world, round);
	await drawMap(world, rippleMap);
	await lookBack(world, cycle);
}

/** The worker fills the own row; residents wrote theirs on paper after the third dinner. */
async function lookBack(world: SeedWorld, cycleId: string): Promise<void> {
	const id = newId();
	const noor = on(world, 'noor', '2026-10-12');
	await perform(
		noteLookBack,
		{
			...{ id, cycleId, aboutId: straatdinerIds.dinners[2]!, happenedOn: '2026-10-12' },
			text: 'Van 54 naar 88 eters, en zes straten die elkaar kennen.',
			withWhom: 'elf eters en trekkers, in Het Weefgetouw',
			wentWell: 'Iedereen nam iets mee. Niemand bleef zitten toen er moest worden opgeruimd.',
			differently: 'Eerder langs de bovenwoningen aan de achterkant.',
			takeAlong: 'Drie trekkers uit verschillende straten, dan hangt het niet aan één.',
			notIntended: 'Buren ruilen nu sleutels. Dat had niemand bedacht.',
			whoMissed: 'De bovenwoningen aan de achterkant kregen geen briefje.',
			workerProcess: 'Eén keer de vergunning geregeld, daarna alleen gebeld.',
			workerResult: 'Trekkers weten zelf de weg naar de gemeente.'
		},
		noor
	);
	const sheets = [
		{ process: 'Wij gingen samen langs de deuren.', result: 'Ik weet nu wie er boven woont.' },
		{ process: 'Wij kookten om de beurt.', result: 'Er is altijd iemand met een sleutel.' }
	];
	for (const sheet of sheets)
		await perform(typeVoice, { id: newId(), lookBackId: id, ...sheet }, noor);
}

async function tellStories(world: SeedWorld, round: string): Promise<void> {
	await perform(
		beginStoryRound,
		{
			...{ id: round, areaId: world.areas.garenhof, title: 'Verhalen van het straatdiner' },
			question: 'Wat is voor jou het meest veranderd sinds het straatdiner?',
			...{ startsOn: '2026-05-16', endsOn: '2026-09-30' },
			panelResidents: 'vijf bewoners uit vijf straten'
		},
		on(world, 'noor', '2026-09-14')
	);
	const last = straatdinerIds.dinners[2]!;
	const ids = new Map<string, string>();
	for (const { inRound = true, ...story } of storiesOfStreetDinner) {
		const id = newId();
		ids.set(story.title, id);
		await perform(
			noteStory,
			{
				...{ id, areaId: world.areas.garenhof, asked: true, happenedOn: '2026-09-12' },
				...story,
				...(inRound && { roundId: round, cameOfId: last })
			},
			on(world, 'noor', '2026-09-16')
		);
	}
	const key = ids.get('De sleutel van nummer 14')!;
	const choice = newId();
	const reason =
		'Een sleutel geef je alleen aan wie je vertrouwt. Dit was er een jaar geleden niet geweest.';
	await perform(
		chooseStory,
		{ id: choice, roundId: round, storyId: key, reason, chosenOn: '2026-09-28' },
		on(world, 'noor', '2026-09-28')
	);
	await perform(
		changeStoryChoice,
		{
			...{ writeId: newId(), id: choice, roundId: round, reason },
			...{ readBackTo: 'de negen vertellers', readBackOn: '2026-10-05' }
		},
		on(world, 'noor', '2026-10-05')
	);
	const shown = storiesOfStreetDinner.find(({ title }) => title === 'De sleutel van nummer 14')!;
	await perform(
		showStoryToAll,
		{ id: newId(), storyId: key, title: shown.title, text: shown.changed },
		on(world, 'noor', '2026-10-06')
	);
}

async function drawMap(world: SeedWorld, mapId: string): Promise<void> {
	const noor = on(world, 'noor', '2026-10-08');
	await perform(
		beginRippleMap,
		{
			...{ id: mapId, title: 'Rimpels van het straatdiner', participants: 11 },
			...{ start: 'Drie keer samen eten op straat.', cameOfId: straatdinerIds.dinners[2] },
			areaId: world.areas.garenhof
		},
		noor
	);
	const ids: string[] = [];
	for (const [under, text, who, capitals] of mapOfStreetDinner) {
		const id = newId();
		ids.push(id);
		const parentId = under === 0 ? null : ids[under - 1]!;
		await perform(addARipple, { id, mapId, parentId, text, who, capitals: [...capitals] }, noor);
	}
	await perform(
		answerOtherSide,
		{
			...{ writeId: newId(), id: mapId },
			nothingNoticed: 'De bovenwoningen aan de achterkant. Zij kregen geen briefje.',
			didNotWork: 'De tweede keer was het eten op om zeven uur.'
		},
		noor
	);
}
