import { listEntries } from '#community/index.ts';
import { addAListing } from '#doen/index.ts';
import { addDays, dayOf, newId, perform, type Context } from '#kernel/index.ts';
import {
	adjustIntroduction,
	introduce,
	noteAgreement,
	noteBothWays,
	noteLanding,
	proposeIntroduction,
	showIntroduction
} from '#verbinden/index.ts';
import { nameCommunity, noteStory } from '#vinden/index.ts';
import { noteQuestion } from '#zien/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** A day that has been: the story runs along with the calendar of who looks at it. */
const past = (day: string) => {
	const today = dayOf(new Date());
	return day < today ? day : today;
};

/** Scenario 5: somebody wants to cook for others again; a table that was too busy, and how it came to fit. */
export async function eettafel(world: SeedWorld): Promise<void> {
	const noor = (day: string) => on(world, 'noor', past(day));
	const questionId = newId();
	await perform(
		noteQuestion,
		{
			...{ id: questionId, areaId: world.areas.garenhof, visibility: 'team', asker: 'resident' },
			...{ channel: 'Wmo-gesprek', domain: 'wellbeing', nature: 'social' },
			text: 'Mevrouw, 78, wil niet geholpen worden, wil weer voor iemand koken.'
		},
		on(world, 'samira', past('2026-05-11'))
	);
	const [table, breakfast] = await addTables(noor('2026-05-12'));
	const group = newId();
	await perform(
		nameCommunity,
		{
			...{ id: group, title: 'Kookgroep van de moskee', areaId: world.areas.spindelveld },
			text: 'Elke vrijdag koken tien vrouwen voor wie wil aanschuiven.',
			forWhom: 'wie graag samen kookt'
		},
		noor('2026-05-12')
	);
	const id = newId();
	await perform(
		proposeIntroduction,
		{
			...{ id, questionId, proposedIds: [table!, group, breakfast!] },
			why: 'De eettafel zoekt op donderdag een kok: daar brengt zij iets, en zij hoeft niets te vragen. De kookgroep en het schoolontbijt kunnen ook, maar liggen verder weg.'
		},
		noor('2026-05-13')
	);
	await meetTheTable(noor, id);
	await tooBusy(noor, id);
	await perform(
		noteStory,
		{
			...{ id: newId(), title: 'Ze noemen me chef.', teller: 'kok van de eettafel' },
			...({ domain: 'leven', scope: 'team', asked: true, toldHow: 'talk' } as const),
			changed: 'Ik kook sinds vijf maanden, eens in de twee weken. Ze noemen me chef.',
			why: 'Ik was degene die hulp moest. Nu wachten ze op mij.',
			...{ areaId: world.areas.garenhof, cameOfId: id }
		},
		noor('2026-11-19')
	);
	await askNow(world);
}

/** What there is to eat together, in the directory. */
async function addTables(as: Context): Promise<string[]> {
	const listings = [
		{
			name: 'Eettafel Garenhof',
			description: 'Op donderdag samen eten in de hof. De tafel zoekt een kok.',
			times: [{ days: ['TH' as const], opensAt: '17:30', closesAt: '19:30' }]
		},
		{
			name: 'Schoolontbijt De Klos',
			description: 'Vrijwilligers smeren en schenken in, voor de bel gaat.',
			times: [{ days: ['MO' as const], opensAt: '07:45', closesAt: '08:30' }]
		}
	];
	const ids: string[] = [];
	for (const listing of listings) {
		const id = newId();
		await perform(addAListing, { id, ...listing, themes: 'eten, koken' }, as);
		ids.push(id);
	}
	return ids;
}

/** She says yes herself, after a talk with Noor; so does the table. */
async function meetTheTable(noor: (day: string) => Context, id: string) {
	const { sides } = await perform(showIntroduction, { id }, noor('2026-05-14'));
	const agree = (at: number, how: 'talk' | 'phone', day: string, condition?: string) =>
		perform(
			noteAgreement,
			{ id: newId(), introductionId: id, sideId: sides[at]!.id, answer: 'yes', how, condition },
			noor(day)
		);
	await agree(0, 'talk', '2026-05-18', 'ik kook, ik word niet bediend');
	await agree(1, 'phone', '2026-05-19');
	const met = { writeId: newId(), id, withIds: [sides[1]!.id] };
	await perform(
		introduce,
		{ ...met, words: 'We dronken koffie in de keuken van de hof.' },
		noor('2026-05-21')
	);
}

/** After three weeks it was too busy; adjusted, it works. */
async function tooBusy(noor: (day: string) => Context, id: string) {
	const { sides } = await perform(showIntroduction, { id }, noor('2026-06-11'));
	const say = (at: number, answer: 'yes' | 'otherwise', day: string, said?: string) =>
		perform(
			noteLanding,
			{ id: newId(), introductionId: id, sideId: sides[at]!.id, answer, words: said },
			noor(day)
		);
	await say(0, 'otherwise', '2026-06-11', 'Te druk, 22 man.');
	await say(1, 'yes', '2026-06-11', 'Het was heerlijk.');
	await perform(
		adjustIntroduction,
		{
			...{ writeId: newId(), id },
			words:
				'Eén keer per twee weken, als duo met Karin. Zij vindt het goed dat haar naam hier staat.',
			why: 'Elke week voor 22 mensen was te veel. Koken wil zij, haasten niet.'
		},
		noor('2026-06-12')
	);
	await say(0, 'yes', '2026-07-03', 'Zo is het van mij.');
	await say(1, 'yes', '2026-07-03');
	await perform(
		noteBothWays,
		{
			...{ writeId: newId(), id },
			...{ askerBrings: 'recepten, en twee keer per maand een maaltijd' },
			...{ askerGets: 'mensen die op haar rekenen', otherBrings: 'een keuken en eters' },
			...{ otherGets: 'een kok op donderdag', madePossible: 'koken als duo, eens per twee weken' }
		},
		noor('2026-07-03')
	);
}

/** A second one met some weeks ago: both sides can be asked now. */
async function askNow(world: SeedWorld) {
	const day = addDays(dayOf(new Date()), -24);
	const noor = on(world, 'noor', day);
	const found = await perform(listEntries, { kinds: ['listing'], limit: 200 }, noor);
	const cafe = found.find(({ title }) => title === 'Repaircafé');
	if (!cafe) return;
	const [questionId, id] = [newId(), newId()];
	await perform(
		noteQuestion,
		{
			...{ id: questionId, areaId: world.areas.spindelveld, visibility: 'team' },
			...{ asker: 'resident', channel: 'spreekuur' },
			text: 'Wie net verhuisd is, wil met anderen iets maken. Praten komt vanzelf.'
		},
		on(world, 'samira', day)
	);
	const why = 'Bij het repaircafé werk je naast elkaar; er is altijd een handje nodig.';
	await perform(proposeIntroduction, { id, questionId, proposedIds: [cafe.id], why }, noor);
	const { sides } = await perform(showIntroduction, { id }, noor);
	for (const { id: sideId } of sides)
		await perform(noteAgreement, { id: newId(), introductionId: id, sideId, answer: 'yes' }, noor);
	await perform(introduce, { writeId: newId(), id }, noor);
}
