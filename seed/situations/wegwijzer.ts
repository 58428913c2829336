import type { z } from 'zod';
import { addAListing, closeListing, confirmListing } from '#doen/index.ts';
import { addMonths, dayOf, newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

const city = 'Oudermeer';
const centre = { name: 'wijkcentrum De Spil', street: 'Spinnewiel 1', postalCode: '8291 AB', city };
const open = 'public';

type Listing = Omit<z.input<(typeof addAListing)['input']>, 'id'> & {
	/** How many months ago, and by whom. */
	confirmed?: [months: number, by: string];
	closed?: 'temporarilyClosed';
};

/** What there is in Spindelveld, all invented; two of them are the same thing. */
const listings: Listing[] = [
	{
		name: 'Eettafel De Spil',
		description: 'Elke dinsdag samen eten. Koken mag ook.',
		...{
			providerName: 'Wijkcentrum De Spil',
			phone: '0320 555 101',
			cost: '€ 4 voor een warme maaltijd'
		},
		...{ audience: 'iedereen die graag samen eet', themes: 'eten, ontmoeten', visibility: open },
		places: [{ ...centre, accessibility: 'geen drempel, rolstoeltoilet' }],
		times: [{ days: ['TU'], opensAt: '17:30', closesAt: '19:30' }],
		confirmed: [2, 'beheer van wijkcentrum De Spil']
	},
	{
		name: 'Eettafel Spil',
		description: 'Warm eten op dinsdag.',
		...{ phone: '0320-555101', themes: 'eten', places: [centre] }
	},
	{
		name: 'Taalcafé',
		description: 'Nederlands oefenen aan tafel, met koffie.',
		...{ providerName: 'Bibliotheek Oudermeer', email: 'taalcafe@bibliotheek.voorbeeld.nl' },
		...{ cost: 'gratis', languages: 'Nederlands', themes: 'taal, ontmoeten', visibility: open },
		places: [{ name: 'bibliotheek', street: 'Kaardebol 2', postalCode: '8291 CD', city }],
		times: [{ days: ['TH'], opensAt: '10:00', closesAt: '11:30' }],
		confirmed: [4, 'Bibliotheek Oudermeer']
	},
	{
		name: 'Repaircafé',
		description: 'Samen maken wat stuk is. Breng gereedschap mee als je dat hebt.',
		...{
			providerName: 'buurtgroep Draadkracht',
			cost: 'vrije gift',
			themes: 'maken',
			visibility: open
		},
		places: [centre],
		times: [{ words: 'elke eerste zaterdag, 10.00 tot 13.00 uur' }],
		confirmed: [15, 'buurtgroep Draadkracht']
	},
	{
		name: 'Energiecoach aan huis',
		description: 'Kijkt mee naar je rekening en de kieren.',
		...{ providerName: 'Gemeente Oudermeer', howToJoin: 'Bel, of kom langs in De Spil.' },
		...{ phone: '0320 555 140', cost: 'gratis', themes: 'energie, geld', visibility: open },
		confirmed: [1, 'loket van de gemeente']
	},
	{
		name: 'Formulierenbrigade',
		description: 'Hulp bij brieven en formulieren.',
		...{ providerName: 'Welzijn Oudermeer', cost: 'gratis', themes: 'geld', visibility: open },
		places: [centre],
		times: [{ days: ['MO', 'WE'], opensAt: '09:00', closesAt: '11:00' }],
		confirmed: [3, 'het team van de brigade']
	},
	{
		name: 'Weggeefkast Garenhof',
		description: 'Neem mee wat je nodig hebt, zet neer wat je over hebt.',
		...{ providerName: 'bewoners van de Garenhof', themes: 'delen', visibility: open },
		places: [{ street: 'Garenhof 12', postalCode: '8291 EF', city }]
	},
	{
		name: 'Fietslessen op het plein',
		description: 'Leren fietsen, in je eigen tempo.',
		...{ providerName: 'Stichting Wiel en Weg', minimumAge: 16, themes: 'bewegen' },
		alert: 'In de winter geen lessen.',
		closed: 'temporarilyClosed'
	},
	{
		name: 'Wandelgroep',
		description: 'Elke vrijdag een rondje langs de vaart.',
		...{ themes: 'bewegen, ontmoeten', visibility: open, places: [centre] },
		times: [{ days: ['FR'], opensAt: '10:30' }],
		confirmed: [6, 'de wandelaars zelf']
	}
];

/** Noor keeps the directory of Spindelveld: most of it confirmed, one long ago, one never, one twice. */
export async function wegwijzer(world: SeedWorld): Promise<void> {
	const today = dayOf(new Date());
	const begun = on(world, 'noor', addMonths(today, -16));
	const areaId = world.areas.spindelveld;
	for (const { confirmed, closed, ...listing } of listings) {
		const id = newId();
		await perform(addAListing, { id, areaId, ...listing }, begun);
		if (confirmed) {
			const [months, by] = confirmed;
			const then = on(world, 'noor', addMonths(today, -months));
			await perform(confirmListing, { writeId: newId(), id, by }, then);
		}
		if (closed) await perform(closeListing, { writeId: newId(), id, status: closed }, begun);
	}
}
