import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const small = { width: 320, height: 640 };

test('[S3] [R30] without JavaScript on a small screen: the same, and what came of an earlier one', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false, viewport: small });
	await noor.goto('/verbinden/combinaties/nieuw');
	await noor.getByLabel('Hoeveel combinaties kan het team aan?').fill('0');
	await fits(noor);
	await noor.getByLabel('Hoeveel combinaties kan het team aan?').fill('2');
	await noor.getByRole('button', { name: 'Zoek slimme combinaties' }).click();
	for (let i = 0; i < 40 && !(await noor.getByText('Klaar met zoeken.').count()); i++) {
		await noor.waitForTimeout(500);
		await noor.reload();
	}
	await noor.getByText('Wat het van wie vraagt').first().waitFor();
	await fits(noor);
	await noor.goto('/verbinden/combinaties');
	await noor.getByRole('link', { name: 'Fietstaal', exact: true }).click();
	await noor.getByText('van 6 naar 14 bezoekers').first().waitFor();
	await noor.getByText('Vijftien fietswrakken van de kringloop').first().waitFor();
	await noor.getByText('Zondag: dat wil wie de fietsen maakt niet.').first().waitFor();
	await fits(noor);
});

test('[S3] [R30] what is beside each other is found, changed by hand, kept and made an activity with its origin', async () => {
	const noor = await signIn('noor');
	await noor.goto('/verbinden/combinaties');
	await noor.getByRole('link', { name: 'Zoek slimme combinaties' }).click();
	await noor.getByRole('button', { name: 'Zoek slimme combinaties' }).click();
	await noor.getByText('Klaar met zoeken.').waitFor();
	await noor.getByText('Dit is bewezen het beste dat kan.').waitFor();
	const proposal = noor
		.getByRole('article')
		.filter({ has: noor.getByRole('link', { name: 'Fietstaal' }) })
		.filter({ has: noor.getByRole('link', { name: 'Taalcafé' }) })
		.first();
	await proposal.getByText('Sleutelen wil ik wel', { exact: false }).waitFor();
	await proposal.getByText('Waar kan ik een band plakken', { exact: false }).waitFor();
	expect(await faults(noor)).toEqual([]);
	// One thing goes out by its select, and the words move along; the way back is one step.
	await proposal.getByLabel('Zet „Taalcafé” bij').first().selectOption('out');
	await proposal.getByRole('button', { name: 'Zet „Taalcafé” bij' }).click();
	await noor.getByText('Anders dan gevonden: het helpt minder mensen of vraagt meer.').waitFor();
	await noor.getByRole('button', { name: 'Terug naar wat gevonden is' }).click();
	await noor.getByText('Anders dan gevonden', { exact: false }).waitFor({ state: 'detached' });
	await proposal.getByText('Bewaar als combinatie').first().click();
	await proposal.getByLabel('Hoe heet het?').fill('Sleutelkoffie');
	await proposal.getByRole('button', { name: 'Bewaar als combinatie' }).click();
	await noor.getByRole('heading', { name: 'Sleutelkoffie', level: 1 }).waitFor();
	await noor
		.getByText(/^woensdag\w+ in Het Weefgetouw/)
		.first()
		.waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.getByText('Maak er een activiteit van').first().click();
	await noor.getByLabel('Wanneer is de eerste keer?').fill('2027-01-06T10:00');
	await noor.getByRole('button', { name: 'Maak er een activiteit van' }).click();
	await noor.getByRole('heading', { name: 'Sleutelkoffie', level: 1 }).waitFor();
	expect(new URL(noor.url()).pathname).toMatch(/^\/doen\//);
	await noor.getByText('Sleutelen wil ik wel', { exact: false }).first().waitFor();
});

test('[S3] [R30] another team does not read it; English is complete', async () => {
	const noor = await signIn('noor', { locale: 'en-GB' });
	await noor.goto('/verbinden/combinaties?taal=en');
	const address = await noor
		.getByRole('link', { name: 'Fietstaal', exact: true })
		.getAttribute('href');
	const bram = await signIn('bram');
	await bram.goto(address!);
	await bram.getByText('of je mag het niet zien', { exact: false }).waitFor();
});
