import { listEntries, makeSharedLink, shareEntry } from '#community/index.ts';
import { addDays, addMonths, dayOf, newId, perform, type Context } from '#kernel/index.ts';
import { connect, moveConnection, noteParty } from '#verbinden/index.ts';
import type { z } from 'zod';
import { on, type SeedWorld } from '../world.ts';

type Party = Omit<z.input<(typeof noteParty)['input']>, 'id'>;

const today = () => dayOf(new Date());

/** What there is in Spindelveld: places and how one gets in, organisations, ideas, and two people who want to stand here. */
export async function watErIs(world: SeedWorld): Promise<void> {
	const { areas } = world;
	const noor: Context = on(world, 'noor', addDays(today(), -40));
	const note = async (party: Party, context = noor) => {
		const id = newId();
		await perform(noteParty, { id, ...party }, context);
		return id;
	};
	const share = (id: string, visibility: 'partners' | 'public', context = noor) =>
		perform(shareEntry, { writeId: newId(), id, visibility }, context);
	const until = addMonths(today(), 9);
	const consent: Pick<Party, 'consentOn' | 'consentHow' | 'consentUntil' | 'consentScope'> = {
		...{ consentOn: addDays(today(), -41), consentHow: 'talk', consentUntil: until },
		consentScope: 'partners'
	};

	const weefgetouw = await note({
		...{ kind: 'resource', title: 'Het Weefgetouw', resourceKind: 'space' },
		text: 'Wijkcentrum met een keuken, een grote zaal en een ruimte die op woensdagochtend leeg staat.',
		...{ areaId: areas.weefgetouw, place: 'Weefselplein 1', costs: 'gratis voor buren' },
		...{ stepFree: 'yes', toilet: 'yes', hearingLoop: 'no', parking: 'yes', capacity: 80 },
		confirmedBy: 'beheer van Het Weefgetouw'
	});
	const bankje = await note({
		...{ kind: 'resource', title: 'Bankje Klosstraat', resourceKind: 'space' },
		...{ text: 'In de zon tot een uur of vier.', areaId: areas.bankje, stepFree: 'yes' }
	});
	await note({
		...{ kind: 'resource', title: 'Speeltuin Schietspoel', resourceKind: 'space' },
		...{ text: 'Met een hek dat om acht uur dichtgaat.', areaId: areas.speeltuin },
		...{ stepFree: 'no', confirmedBy: 'oudergroep van de speeltuin' }
	});
	const klos = await note({
		...{ kind: 'organisation', title: 'Basisschool De Klos', areaId: areas.school },
		...{ text: 'Ouderraad, een moestuin en een keuken.', confirmedBy: 'directie van De Klos' }
	});
	const havenwonen = await note({
		...{ kind: 'organisation', title: 'Havenwonen', areaId: areas.spindelveld },
		...{ text: 'Verhuurt ruim de helft van de woningen.', confirmedBy: 'wijkbeheer van Havenwonen' }
	});
	const spindelkracht = await note({
		...{ kind: 'organisation', title: 'Vereniging Spindelkracht', areaId: areas.weefkant },
		text: 'Veertien leden die het wijkcentrum zelf willen beheren.'
	});
	const dambord = await note({
		...{ kind: 'resource', title: 'Dambord en klaptafel', resourceKind: 'goods' },
		...{ text: 'Te leen, op naam van de straat.', areaId: areas.weefgetouw }
	});
	const soep = await note({
		...{ kind: 'idea', title: 'Een soeppan op wielen', areaId: areas.klossenbuurt },
		text: 'Soep koken in Het Weefgetouw en uitdelen bij het bankje.'
	});
	await note({
		...{ kind: 'idea', title: 'Stoelendans in de Garenhof', areaId: areas.garenhof },
		text: 'Elke maand zet een andere voordeur de stoelen buiten.'
	});
	const karin = await note({
		...{ kind: 'powerhouse', title: 'Karin van de geveltuinen', areaId: areas.garenhof },
		...{ text: 'Kent alle voordeuren van de hof en krijgt mensen mee.', ...consent }
	});
	await share(karin, 'partners');
	await note({
		...{ kind: 'person', title: 'de fietsenmaker van de Klossenbuurt', ...consent },
		...{ areaId: areas.klossenbuurt, text: 'Krijgt elke fiets weer aan het rijden.' }
	});
	for (const id of [weefgetouw, havenwonen]) await share(id, 'public');

	const tie = async (fromId: string, toId: string, more: object) => {
		const id = newId();
		const onDay = addDays(today(), -39);
		await perform(connect, { id, fromId, toId, onDay, ...more }, noor);
		return id;
	};
	const lent = await tie(dambord, bankje, {
		...{ together: 'Het bord staat elke middag bij het bankje.', heldBy: 'onlyWorker' },
		state: 'introduced'
	});
	await perform(
		moveConnection,
		{
			...{ id: newId(), connectionId: lent, state: 'working', heldBy: 'without' },
			words: 'Zij halen het bord nu zelf op.'
		},
		on(world, 'noor', addDays(today(), -10))
	);
	await tie(soep, weefgetouw, { together: 'Koken in de keuken.', heldBy: 'withWorker' });
	const ended = await tie(spindelkracht, weefgetouw, {
		...{ together: 'Beheer van het wijkcentrum.', state: 'working', heldBy: 'withWorker' }
	});
	await perform(
		moveConnection,
		{
			...{ id: newId(), connectionId: ended, state: 'ended' },
			words: 'Afgewezen om de aansprakelijkheid; er komt wel een proef van twee avonden.'
		},
		on(world, 'noor', addDays(today(), -9))
	);
	const entries = await perform(listEntries, { kinds: ['initiative'] }, noor);
	const tuinen = entries.find(({ title }) => /gevel/i.test(title));
	if (tuinen) {
		await tie(karin, tuinen.id, { state: 'working', heldBy: 'without', together: 'Trekt het.' });
		await tie(tuinen.id, havenwonen, { state: 'working', together: 'Grond en gereedschap.' });
	}
	await tie(klos, havenwonen, { state: 'introduced', heldBy: 'onlyWorker' });
	await perform(
		makeSharedLink,
		{
			...{ id: newId(), entryId: weefgetouw, purpose: 'confirmParty' },
			forWhom: 'beheer van Het Weefgetouw'
		},
		noor
	);

	const bram = on(world, 'bram', addDays(today(), -20));
	const ontbijt = await note(
		{
			...{ kind: 'idea', title: 'Portiekontbijt met eigen stoel', areaId: areas.lindewaard },
			text: 'Samen eten in het portiek: iedereen neemt een stoel en een bord mee.'
		},
		bram
	);
	await share(ontbijt, 'partners', bram);
}
