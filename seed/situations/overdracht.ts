import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, perform } from '#kernel/index.ts';
import {
	beginHandover,
	changeHandover,
	finishHandover,
	noteAdaptation,
	takeInFile
} from '#vinden/index.ts';
import { on, type SeedWorld } from '../world.ts';

const content = {
	title: 'Straatdiner',
	situation: {
		words:
			'Portiekflats, één plein. Buren groeten elkaar, maar kennen elkaar niet. Er was geen plek om samen te zitten.',
		...{ areaKinds: ['porchFlats' as const], size: 'fewStreets' as const },
		...{ themes: ['samen eten', 'elkaar leren kennen'], groups: ['everybody' as const] },
		...{ seasons: ['spring' as const, 'summer' as const], money: 'below1000' as const },
		facets: ['networks' as const, 'liveability' as const]
	},
	steps: [
		'Zoek drie trekkers, elk uit een andere straat.',
		'Loop samen langs de deuren: wie eet mee, en wat kun je maken?',
		'Kies een dag zonder voetbal, en een dag voor als het regent.',
		'Vraag het plein aan bij de gemeente, zes weken van tevoren.',
		'Doe de brief in de bus, en bel twee dagen ervoor nog eens aan.',
		'Dek één lange tafel, en laat iedereen zelf stoelen meenemen.',
		'Ruim samen op, en vraag aan tafel al wie de volgende keer trekt.'
	],
	conditions: ['3 trekkers uit verschillende straten'],
	notToCopy: [
		{
			what: 'de barbecue',
			why: 'Die was van één buurman, en niet iedereen eet vlees. Een ander gerecht werkt net zo goed.'
		}
	],
	materials: [
		{
			title: 'brief',
			text: 'Beste buren,\n\nZaterdag eten we samen op het plein. Schuift u aan?\n\n- neem een stoel mee\n- neem iets te eten mee, groot of klein\n\nTot zaterdag!'
		},
		{
			title: 'draaiboek',
			text: '1. 15.00 uur: tafels halen bij het wijkcentrum\n2. 16.30 uur: tafel dekken met wie er al is\n3. 17.30 uur: eten\n4. 19.30 uur: samen opruimen'
		}
	],
	costs: [
		{ what: 'tafels huren', cents: 12_000 },
		{ what: 'drinken en borden', cents: 18_500 }
	],
	contacts: [
		{
			...{ role: 'opbouwwerker', organisation: 'Welzijn Oudermeer' },
			address: 'info@welzijn-oudermeer.example'
		}
	],
	evidence: [
		{ kind: 'outcome' as const, text: '54, 71 en 88 eters, uit zes straten.', on: '2026-09-06' },
		{
			kind: 'story' as const,
			text: 'Buren kozen het verhaal “De sleutel van nummer 14”: wie op reis gaat, geeft de sleutel nu aan een buur.',
			on: '2026-09-20'
		},
		{
			kind: 'claim' as const,
			text: 'Ook de nieuwe speelplek in juni kan hebben geholpen, maar bewoners noemden die niet.',
			on: '2026-09-20'
		}
	],
	notBrought:
		'Of mensen zich minder eenzaam voelen, weten we niet: daarvoor vulden te weinig mensen de vragen in.'
};

/** Scenario 10: the street dinner goes to Bram in Lindewaard, and his porch breakfast comes back over the fence. */
export async function overdracht(world: SeedWorld): Promise<void> {
	const id = newId();
	const noor = on(world, 'noor', '2026-05-12');
	const from = { id, title: content.title, areaId: world.areas.weefkant };
	await perform(beginHandover, from, noor);
	await perform(changeHandover, { writeId: newId(), id, version: 1, content }, noor);
	await perform(finishHandover, { writeId: newId(), id, version: 2 }, noor);

	const folder = join(import.meta.dirname, '../over-de-schutting');
	for (const name of (await readdir(folder)).sort()) {
		const file = await readFile(join(folder, name), 'utf8');
		await perform(takeInFile, { id: newId(), file }, on(world, 'noor', '2026-06-02'));
	}

	await perform(
		noteAdaptation,
		{
			...{ id: newId(), sourceId: id, areaId: world.areas.lindewaard, title: 'Portiekontbijt' },
			changed: 'Een ontbijt in het portiek, in plaats van een diner op het plein.',
			reason: 'Bij ons is er geen plein. In het portiek kom je elkaar toch al tegen.',
			...{ timesHeld: 2, took: 'Trekkers zoeken kostte 3 maanden.' },
			came: 'Twee portieken doen het voortaan zelf.'
		},
		on(world, 'bram', '2026-09-14')
	);
}
