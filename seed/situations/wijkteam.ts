import { makeSharedLink } from '#community/index.ts';
import { listInitiatives } from '#doen/index.ts';
import { addDays, dayOf, newId, perform } from '#kernel/index.ts';
import {
	addMeetingFact,
	addMirrorLine,
	answerInitiativeInvitation,
	beginCoaching,
	beginMeeting,
	changeMeeting,
	inviteToInitiative,
	noteInitiativeDeed,
	showMeeting,
	stepMeeting,
	typeAgreement,
	typePlan
} from '#team/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** The story runs along with the calendar: what is for a few stays a year at most. */
const daysAgo = (days: number) => addDays(dayOf(new Date()), -days);

/** The Sociaal Wijkteam beside its discussions: Joost and Noor work on stance, a network meets, Samira joins in. */
export async function wijkteam(world: SeedWorld): Promise<void> {
	await stance(world);
	await networkMeeting(world);
	await joins(world);
}

/** Scenario 6: after the discussion Joost tries to begin about the tomatoes. Only he and Noor read this. */
async function stance(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', daysAgo(12));
	const id = newId();
	await perform(
		beginCoaching,
		{
			...({ id, iCoach: 'yes', way: 'talk', aspect: 'curious' } as const),
			withId: world.actors.joost.personId!,
			situation: 'We belden samen aan op vier hoog. Het gesprek ging meteen over het balkon.',
			agreement: 'Ik begin over de tomaten, niet over het balkon.',
			lookBackOn: addDays(daysAgo(12), 21)
		},
		noor
	);
	const lines: [string, string | undefined][] = [
		['Man, 34, boos, zorgmijdend.', 'Een man die zelf kiest wie hij binnenlaat.'],
		['Vervuild balkon.', 'Op vier hoog groeien tomaten.'],
		['Hij werkt niet mee.', undefined]
	];
	for (const [problem, possibility] of lines)
		await perform(addMirrorLine, { id: newId(), coachingId: id, problem, possibility }, noor);
}

/** A resident and the people around her made a plan of their own. */
async function networkMeeting(world: SeedWorld): Promise<void> {
	const noor = (days: number) => on(world, 'noor', daysAgo(days));
	const id = newId();
	const coordinatorRole = 'onafhankelijke begeleider, vrijwilliger uit Lindewaard';
	const question = 'Hoe blijf ik hier wonen, nu de trap zwaar wordt?';
	await perform(
		beginMeeting,
		{
			...({ id, title: 'Bewoonster van de Weefkant', asked: true, sees: 'worker' } as const),
			...{ question, coordinatorRole }
		},
		noor(30)
	);
	const { version } = await perform(showMeeting, { id }, noor(28));
	await perform(
		changeMeeting,
		{
			...{ writeId: newId(), id, version, question, coordinatorRole },
			prepared: ['ownQuestion', 'widestCircle', 'inPerson', 'dayAndPlace', 'independent'],
			invitation: 'Ik wil graag samen bedenken hoe het verder kan. Er is soep.',
			...{ meetsOn: daysAgo(10), meetsTime: 'half drie', place: 'bij mij aan de keukentafel' }
		},
		noor(28)
	);
	await perform(stepMeeting, { writeId: newId(), id, to: 'information' }, noor(10));
	const facts: [string, string][] = [
		['woningcorporatie', 'Wie 65 of ouder is mag voorrang vragen op een woning zonder trap.'],
		['wijkverpleging', 'Twee keer per week hulp bij het douchen kan, ook ’s avonds.']
	];
	for (const [byRole, words] of facts)
		await perform(addMeetingFact, { id: newId(), meetingId: id, byRole, words }, noor(10));
	for (const to of ['private', 'plan'] as const)
		await perform(stepMeeting, { writeId: newId(), id, to, calledBack: true }, noor(10));
	const agreements: [string, string, string][] = [
		['buurvrouw van beneden', 'neemt de boodschappen mee naar boven', 'op dinsdag en vrijdag'],
		['neef', 'schroeft een tweede leuning vast', 'voor het eind van de maand'],
		['ik', 'bel de buurvrouw als het niet gaat, en maak op zondag soep voor haar', 'vanaf nu']
	];
	for (const [who, what, byWhen] of agreements)
		await perform(typeAgreement, { id: newId(), meetingId: id, who, what, byWhen }, noor(9));
	await perform(
		typePlan,
		{
			...{ writeId: newId(), id, smallTeam: 'ik, de buurvrouw en de wijkverpleging' },
			whatIf: 'Val ik toch, dan bellen we elkaar dezelfde dag en kijken we samen opnieuw.',
			reviewOn: addDays(daysAgo(10), 60)
		},
		noor(9)
	);
	await perform(stepMeeting, { writeId: newId(), id, to: 'running' }, noor(9));
	const { open } = await perform(showMeeting, { id }, noor(9));
	await perform(
		makeSharedLink,
		{
			...({ id: newId(), entryId: id, purpose: 'ownMeeting' } as const),
			...{ forWhom: 'de bewoonster zelf', expiresOn: open!.expiresOn }
		},
		noor(9)
	);
}

/** Samira joins the facade gardens, after the core group said yes. */
async function joins(world: SeedWorld): Promise<void> {
	const initiatives = await perform(listInitiatives, {}, on(world, 'noor', daysAgo(40)));
	const gardens = initiatives.find(({ title }) => title.startsWith('Geveltuinen'));
	if (!gardens) return;
	const memberId = newId();
	await perform(
		inviteToInitiative,
		{
			...{ id: memberId, initiativeId: gardens.id, personId: world.actors.samira.personId! },
			...{ askedFor: 'meedenken over de stoep en de scootmobiel', peopleSay: 'yes' as const },
			peopleHow: 'de kerngroep, bij de koffie'
		},
		on(world, 'noor', daysAgo(40))
	);
	await perform(
		answerInitiativeInvitation,
		{ writeId: newId(), memberId, memberSays: 'yes' },
		on(world, 'samira', daysAgo(38))
	);
	await perform(
		noteInitiativeDeed,
		{
			...{ id: newId(), memberId, verbs: ['facilitates', 'supports'] },
			text: 'Met twee buren de stoep nagemeten, en gebeld met de gemeente over 1,20 meter.',
			learnt: 'Zij wisten al precies waar een scootmobiel langs moet. Ik hoefde alleen te bellen.',
			doneOn: daysAgo(30)
		},
		on(world, 'samira', daysAgo(30))
	);
	await perform(
		inviteToInitiative,
		{
			...{ id: newId(), initiativeId: gardens.id, personId: world.actors.ilse.personId! },
			askedFor: 'een keer meeplanten en buren leren kennen'
		},
		on(world, 'noor', daysAgo(5))
	);
}
