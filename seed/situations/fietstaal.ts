import { listEntries, type EntryKind } from '#community/index.ts';
import { addDays, dayOf, newId, perform } from '#kernel/index.ts';
import {
	confirmAsked,
	keepCombination,
	noteAsked,
	noteParty,
	sayPart,
	sayWhatCame,
	showCombination,
	tieCombination
} from '#verbinden/index.ts';
import { noteOutcome } from '#vinden/index.ts';
import { inQuarter, on, type SeedWorld } from '../world.ts';
import { talentIds } from './talenten.ts';

const today = () => dayOf(new Date());

/** Scenario 3: the language café, wrecks of the recycling shop and who makes bicycles meet on Wednesday morning; and what came of it. */
export async function fietstaal(world: SeedWorld): Promise<void> {
	const noor = (day: string) => on(world, 'noor', day);
	const named = async (kind: EntryKind, title: string) => {
		const entries = await perform(listEntries, { kinds: [kind], limit: 200 }, noor(today()));
		return entries.find((one) => one.title === title)!.id;
	};
	const cafe = await named('activity', 'Taalcafé');
	const activityId = await named('activity', 'Fietstaal');
	const ask = async (text: string, add: string[], day: string) => {
		const id = newId();
		await perform(noteAsked, { id, text, areaId: world.areas.weefkant }, noor(day));
		const confirmed = { writeId: newId(), id, add, role: 'asks' as const };
		await perform(confirmAsked, confirmed, noor(day));
		return id;
	};
	const both = ['fietsreparatie', 'taal-nederlands'];
	const first = inQuarter(3, 1);
	const questionIds = [
		await ask('Ik praat makkelijker als mijn handen iets doen.', both, first),
		await ask('Mijn fiets is stuk en ik wil beter Nederlands.', both, first)
	];
	const wrecks = newId();
	await perform(
		noteParty,
		{
			...{ id: wrecks, kind: 'resource', resourceKind: 'goods', areaId: world.areas.weefkant },
			title: 'Vijftien fietswrakken van de kringloop',
			text: 'Wie ze opknapt mag ze hebben. De kringloop brengt ze langs.'
		},
		noor(first)
	);
	const id = newId();
	await perform(
		keepCombination,
		{
			...{ id, title: 'Fietstaal', areaId: world.areas.weefkant, weekday: 'wo', part: 'morning' },
			text: 'Fietsen maken en ondertussen Nederlands praten, naast het taalcafé.',
			placeName: 'Het Weefgetouw',
			offerIds: [cafe, talentIds.yonas, wrecks],
			asks: [
				'de deur tussen de twee ruimtes open',
				'twee uur op woensdag',
				'vijftien wrakken brengen'
			],
			...{
				questionIds,
				notChosen:
					'Een avond: dan is de werkplaats dicht. Zondag: dat wil wie de fietsen maakt niet.'
			}
		},
		noor(first)
	);
	const { parts } = await perform(showCombination, { id }, noor(first));
	for (const { id: partId, asks } of parts)
		await perform(sayPart, { writeId: newId(), id, partId, asks, answer: 'yes' }, noor(first));
	await perform(tieCombination, { writeId: newId(), id, activityId }, noor(inQuarter(3, 3)));
	await perform(
		sayWhatCame,
		{
			...{ writeId: newId(), id },
			cameOfIt:
				'Vijftien fietsen gemaakt, negen rijden weer bij bewoners. Het taalcafé ging van 6 naar 14 bezoekers. Er was ruzie over gereedschap; ze spraken zelf af wie wat teruglegt.'
		},
		noor(inQuarter(0, 40))
	);
	for (const [what, kind, meaning] of [
		[
			'Negen bewoners rijden weer op een eigen fiets.',
			'behaviour',
			'Vijftien wrakken zijn gemaakt.'
		],
		[
			'Drie mensen leerden fietsen maken en leren het nu anderen.',
			'behaviour',
			'Het hangt niet meer aan één paar handen.'
		],
		[
			'Naar het taalcafé komen er 14 in plaats van 6.',
			'relations',
			'Wie sleutelt, drinkt er koffie en praat mee.'
		]
	] as const)
		await perform(
			noteOutcome,
			{
				...{ id: newId(), who: 'deelnemers van Fietstaal', what, kind, meaning, intended: 'yes' },
				...{ from: inQuarter(2, 10), originId: activityId },
				residentsShare: 'Wie het kon, liet het een ander zien.'
			},
			noor(inQuarter(0, 41))
		);
	// What is asked now: two things that stand beside each other already.
	const coffee = ['fietsreparatie', 'koffie-inloop'];
	for (const [text, daysAgo] of [
		['Sleutelen wil ik wel, maar met koffie en mensen erbij.', 34],
		['Waar kan ik een band plakken en even zitten?', 29],
		['Ik kom voor de koffie, mijn zoon voor zijn fiets.', 24]
	] as const)
		await ask(text, coffee, addDays(today(), -daysAgo));
}
