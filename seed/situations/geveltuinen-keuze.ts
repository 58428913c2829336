import { makeSharedLink } from '#community/index.ts';
import {
	enterBallot,
	openVote,
	preparePriority,
	showPriority,
	weighOptions
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { monthsAhead, on, type SeedWorld } from '../world.ts';

const options = [
	{ text: 'Bakken voor de balkons', dots: 18, weighed: 4 },
	{ text: 'Een bank tussen de tuinen', dots: 9, weighed: 3 },
	{ text: 'Een ton voor regenwater', dots: 6, weighed: 2 }
] as const;

/** The street chooses what comes next, with dots: on paper at the door, and by a link. */
export async function gardensChoice(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-11-18');
	const id = newId();
	await perform(
		preparePriority,
		{
			...{ id, areaId: world.areas.garenhof, method: 'dots', dots: 3, mostOnOne: 2 },
			title: 'Wat komt er in het voorjaar bij in de Garenhof?',
			text: 'Plak je stippen. Alles mag op één avond, het hoeft niet af.',
			options: options.map(({ text }) => ({ text })),
			criteria: [{ name: 'Kan iedereen erbij?', weight: 5, setBy: 'kerngroep van bewoners' }]
		},
		noor
	);
	await perform(openVote, { writeId: newId(), id, closesOn: monthsAhead(1) }, noor);
	const shown = await perform(showPriority, { id }, noor);
	const of = <T>(told: (one: (typeof options)[number]) => T) =>
		Object.fromEntries(
			shown.options.map(({ id, text }) => [id, told(options.find((one) => one.text === text)!)])
		);
	const [criterion] = shown.criteria;
	const scores = of(({ weighed }) => ({ [criterion!.id]: weighed }));
	await perform(weighOptions, { writeId: newId(), id, who: 'opbouwwerker', scores }, noor);
	const dots = of((one) => one.dots);
	const paper = { way: 'paper', count: 12, totals: true, voters: 20 } as const;
	await perform(enterBallot, { id: newId(), priorityId: id, ...paper, dots }, noor);
	await perform(
		makeSharedLink,
		{
			...{ id: newId(), entryId: id, purpose: 'vote', expiresOn: monthsAhead(2) },
			forWhom: 'bewoners van de Garenhof'
		},
		noor
	);
}
