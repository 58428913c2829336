import { addActivityTask, cancelTime, moveTime, planActivity, showActivity } from '#doen/index.ts';
import { addDays, dayOf, newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** The Wednesday of this week, or so many days from it: the agenda goes along with the calendar. */
function fromWednesday(days: number): string {
	const today = dayOf(new Date());
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
	return addDays(today, 2 - weekday + days);
}

const residents = ['residents'] as const;
const weefgetouw = { where: 'Het Weefgetouw', place: { longitude: 5.2598, latitude: 52.5566 } };

/** What there is to do in Spindelveld (methods.md 9, scenario 3, and what stands around it). */
export async function agenda(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', '2026-11-20');
	const { areas } = world;
	const plan = async (activity: object) => {
		const id = newId();
		await perform(
			planActivity,
			{ id, visibility: 'public', title: '', firstStart: '', ...activity },
			noor
		);
		return id;
	};
	const fietstaal = await plan({
		...{ title: 'Fietstaal', areaId: areas.weefkant, ...weefgetouw, repeats: 'weekly' },
		text: 'Samen fietsen maken en ondertussen Nederlands praten. De wrakken komen van de kringloop.',
		...{ firstStart: `${fromWednesday(-28)}T10:00`, minutes: 120, feeCents: 0 },
		...{
			initiatedBy: ['residents', 'worker', 'partner'],
			hosts: 'een fietsenmaker en een oud-lerares'
		},
		groups: ['mensen die Nederlands leren', 'sleutelaars', 'buren die gezelschap zoeken'],
		...{ bring: 'een fiets die het niet doet, gereedschap, geduld', gets: 'een fiets die rijdt' },
		...{ materials: 'gereedschap, plakspullen', accessible: ['stepFree', 'toilet', 'language'] },
		...{ domains: ['wellbeing', 'working'], nature: 'social' }
	});
	const { planned } = await perform(showActivity, { id: fietstaal }, noor);
	const [, second, third] = planned!.next;
	const one = { writeId: newId(), id: fietstaal };
	await perform(
		cancelTime,
		{ ...one, starts: second!.starts, reason: 'De werkplaats wordt geschilderd.' },
		noor
	);
	await perform(
		moveTime,
		{
			...{ ...one, writeId: newId(), starts: third!.starts },
			movedTo: `${addDays(third!.starts.slice(0, 10), 1)}T14:00`,
			reason: 'Woensdag is de zaal bezet.'
		},
		noor
	);
	for (const [what, role, mine] of [
		['Wrakken ophalen bij de kringloop', 'twee sleutelaars', false],
		['Sleutel van de werkplaats regelen', 'opbouwwerker', true]
	] as const)
		await perform(
			addActivityTask,
			{ id: newId(), activityId: fietstaal, what, role, mine, dueOn: fromWednesday(6) },
			noor
		);
	await plan({
		...{ title: 'Taalcafé', areaId: areas.weefkant, ...weefgetouw, repeats: 'weekly' },
		text: 'Koffie, praten en een spelletje. Je leert Nederlands van elkaar.',
		...{ firstStart: `${fromWednesday(-56)}T10:00`, minutes: 120, feeCents: 0 },
		...{ initiatedBy: ['partner', 'residents'], groups: ['mensen die Nederlands leren', 'buren'] },
		...{ gets: 'taal en gezelschap', accessible: ['stepFree', 'toilet', 'quiet', 'children'] },
		domains: ['wellbeing']
	});
	await plan({
		...{
			title: 'Dammen bij het bankje',
			areaId: areas.bankje,
			repeats: 'weekly',
			weekdays: ['SA']
		},
		...{ firstStart: `${fromWednesday(-11)}T15:00`, minutes: 90, initiatedBy: residents },
		...{ text: 'Wie wil schuift aan.', where: 'Bankje Klosstraat', bring: 'een stoel of thee' },
		place: { longitude: 5.2637, latitude: 52.5518 }
	});
	await plan({
		...{ title: 'Breng en haal', areaId: areas.school, repeats: 'monthly', where: 'De Klos' },
		...{
			firstStart: `${fromWednesday(8)}T14:30`,
			minutes: 90,
			initiatedBy: ['residents', 'school']
		},
		...{ text: 'Kleren en speelgoed ruilen op het schoolplein.', bring: 'wat te klein werd' },
		...{ gets: 'wat past', groups: ['ouders', 'kinderen'], accessible: ['stepFree', 'children'] }
	});
	await plan({
		...{ title: 'Samen tuinieren in de Garenhof', areaId: areas.garenhof, repeats: 'fortnightly' },
		...{ firstStart: `${fromWednesday(3)}T10:00`, minutes: 180, initiatedBy: ['initiative'] },
		...{
			text: 'We onderhouden de geveltuinen.',
			bring: 'handschoenen',
			capacity: 20,
			signUp: 'open'
		},
		...{ domains: ['living'], nature: 'both', where: 'bij de speeltuin' }
	});
	await plan({
		...{ title: 'Postsoep', areaId: areas.weefkant, ...weefgetouw, minutes: 120, feeCents: 0 },
		...{ firstStart: `${fromWednesday(1)}T18:00`, repeats: 'weekly', times: 5 },
		...{ text: 'Soep eten en samen de post openmaken.', initiatedBy: ['residents', 'worker'] },
		...{ bring: 'je post', gets: 'soep en iemand naast je', signUp: 'headCount', capacity: 25 }
	});
	await plan({
		...{ title: 'Voetbal op het plein', areaId: areas.plein, minutes: 90, where: 'Weefselplein' },
		...{ firstStart: `${fromWednesday(2)}T16:00`, initiatedBy: ['worker'], visibility: 'team' },
		text: 'Een middag met de jongeren. Wie van hen wil dit trekken?'
	});
	await plan({
		...{ title: 'Kerngroep geveltuinen', areaId: areas.garenhof, form: 'meeting', minutes: 60 },
		...{ firstStart: `${fromWednesday(5)}T19:30`, where: 'bij een van de buren' },
		...{ visibility: 'team', initiatedBy: ['initiative'] }
	});
}
