import { addATheme } from '#community/index.ts';
import {
	addALever,
	addAPassage,
	addPolicyDocument,
	beginPause,
	beginQuestionAnalysis,
	cite,
	closePause,
	hearBack,
	makeReferral
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { inQuarter, nextDay, on, type SeedWorld } from '../world.ts';
import { hearAboutPost } from './energierekening-vragen.ts';

const referrals = [
	[7, 'energiecoach van de gemeente', 'De coach is langs geweest; de aanvraag ligt klaar.'],
	[9, 'formulierenbrigade', 'Samen gebeld, het bedrag klopt nu.'],
	[11, 'Havenwonen', 'Het ventilatierooster is gemaakt.'],
	[12, 'Sociaal Raadslieden', null]
] as const;

/** Scenario 4: more and more people with post they dare not open; what is behind it, and what is there already. */
export async function energierekening(world: SeedWorld): Promise<void> {
	const areaId = world.areas.weefgetouw;
	const { seen, asked } = await hearAboutPost(world, areaId);
	await standStill(world, areaId, seen);
	const theme = newId();
	await perform(
		addATheme,
		{
			...{ id: theme, areaId, name: 'Post die je niet durft te openen', namedBy: 'residents' },
			...{ text: 'Zo noemde een vrouw op het spreekuur het.', entryIds: [seen, ...asked] }
		},
		on(world, 'noor', inQuarter(0, 49))
	);
	const noor = on(world, 'noor', inQuarter(0, 51));
	const analysis = newId();
	await perform(
		beginQuestionAnalysis,
		{
			...{ id: analysis, themeId: theme, scale: 'collective', direction: 'combine' },
			text: 'De rekening is het begin van het gesprek, niet de vraag.',
			readings: [
				{ text: 'Ik durf de post niet open te maken.', recognised: true },
				{ text: 'Ik wil geld overhouden aan het eind van de maand.' }
			],
			...{ checkState: 'recognised', checkedWith: 4, checkedOn: inQuarter(0, 50) },
			checkSaid: 'Ja. Met iemand erbij gaat de envelop wel open.',
			owner: 'bewoners met een stapel post',
			doers: 'een vrouw die wil koken, twee energiecoaches',
			alreadyThere: 'Twee energiecoaches van de gemeente, en een leeg inloopuur in Het Weefgetouw.',
			directionWhy: 'Alles is er al, alleen niet op hetzelfde uur.',
			notHeard: 'Wie helemaal niet meer naar het spreekuur komt.',
			notHeardGroups: ['mensen die alleen ’s avonds kunnen']
		},
		noor
	);
	await perform(cite, { id: newId(), entryId: analysis, part: 'need', sourceId: seen }, noor);
	await policy(world, theme);
	for (const [at, toWhom, heard] of referrals) {
		const id = newId();
		const day = inQuarter(0, 44);
		await perform(
			makeReferral,
			{ id, questionId: asked[at]!, toWhom, agreed: 'yes', handedOn: day },
			on(world, 'noor', day)
		);
		if (heard)
			await perform(
				hearBack,
				{ writeId: newId(), id, text: heard, heardOn: inQuarter(0, 52) },
				noor
			);
	}
}

/** Nothing yet is a full outcome; and a second pause goes on. */
async function standStill(world: SeedWorld, areaId: string, seen: string): Promise<void> {
	const noor = on(world, 'noor', inQuarter(0, 48));
	const id = newId();
	await perform(
		beginPause,
		{
			...{ id, areaId, title: 'De dichte envelop', present: 'twee bewoners en het team' },
			...{ text: 'De angst komt eerst, het geld daarna.', sourceIds: [seen] }
		},
		noor
	);
	const reason = 'De vrouwen van het spreekuur willen eerst met elkaar praten.';
	await perform(closePause, { writeId: newId(), id, outcome: 'nothingYet', reason }, noor);
	await perform(
		beginPause,
		{
			...{ id: newId(), areaId, title: 'Wie komt er niet meer?', sourceIds: [seen] },
			...{ present: 'het team en een energiecoach' },
			text: 'Aan de balie zien we wie nog durft. Wie zien we niet?'
		},
		on(world, 'noor', inQuarter(0, 53))
	);
}

async function policy(world: SeedWorld, theme: string): Promise<void> {
	const noor = on(world, 'noor', inQuarter(0, 52));
	const documentId = newId();
	await perform(
		addPolicyDocument,
		{
			...{ id: documentId, areaId: world.areas.oudermeer, maker: 'gemeente Oudermeer' },
			...{ title: 'Programma Energiearmoede 2024–2026', level: 'municipality', stage: 'execution' },
			text: 'Hulp bij de energierekening, dicht bij huis.',
			goal: 'Niemand zit in de kou om de rekening.',
			...{ forWhom: 'huishoudens met een laag inkomen', money: 'tot € 2.500 per wijkactie' },
			...{ ownerRole: 'beleidsadviseur armoede', runsFrom: '2024-01-01', runsUntil: '2026-12-31' },
			plainNote: 'Er is geld voor iets van bewoners samen, als je het voor 1 maart aanvraagt.'
		},
		noor
	);
	await perform(
		addAPassage,
		{
			...{ id: newId(), documentId, page: 14, relation: 'supports', themeIds: [theme] },
			quote: 'Bewoners en organisaties kunnen tot 1 maart geld aanvragen voor een wijkactie.',
			chance: 'Een avond met soep, post en een coach valt hieronder.',
			...{ deadline: nextDay('03-01'), action: 'Samen met bewoners de wijkactie aanvragen' }
		},
		noor
	);
	await perform(
		addALever,
		{
			...{ id: newId(), documentId, whoDecides: 'de wethouder armoede', promised: 'advise' },
			...{ decidesOn: nextDay('04-15'), bring: 'wat er op het spreekuur gezegd wordt' }
		},
		noor
	);
}
