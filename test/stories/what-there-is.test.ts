import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const narrow = { width: 320, height: 640 };

test('[R16] [R17] a place is noted, connected, confirmed by its keeper without an account, and an idea comes over the fence', async () => {
	const noor = await signIn('noor');
	await noor.goto('/verbinden/wat-er-is');
	await noor.getByRole('heading', { name: /krachtpatsers/i }).waitFor();
	await noor.getByRole('link', { name: 'Karin van de geveltuinen', exact: true }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize(narrow);
	await fits(noor);
	await noor.getByRole('link', { name: 'Als tabel' }).click();
	await noor.getByRole('table').waitFor();
	await fits(noor);
	expect(await faults(noor)).toEqual([]);

	// A person without consent is refused, and what was typed stays.
	await noor.goto('/verbinden/wat-er-is/nieuw?soort=person');
	await noor.getByLabel('In welke rol?').fill('de man van de duiven');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor
		.getByText(/Een mens komt hier alleen te staan als die dat goed vindt/)
		.first()
		.waitFor();
	expect(await noor.getByLabel('In welke rol?').inputValue()).toBe('de man van de duiven');
	await fits(noor);

	// A place, with how one gets in.
	await noor.goto('/verbinden/wat-er-is/nieuw?soort=resource');
	await noor.getByLabel('Hoe heet het?').fill('Moestuin van De Klos');
	await noor.getByLabel('Wat voor hulpbron?').selectOption('space');
	await noor.getByLabel('zonder drempel').selectOption('yes');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor.getByRole('heading', { name: 'Moestuin van De Klos' }).waitFor();
	await noor.getByText('nog niet bevestigd').waitFor();
	const place = noor.url();

	// Connected by looking for a word.
	await noor.getByText('Verbind dit met iets').click();
	await noor.getByLabel('Zoek iets of iemand om mee te verbinden').fill('soeppan');
	await noor.getByRole('button', { name: 'Zoek', exact: true }).click();
	await noor.getByLabel(/Een soeppan op wielen/).check();
	await noor.getByLabel('Wat doen ze samen?').fill('Groente voor de soep.');
	await noor.getByRole('button', { name: 'Verbind', exact: true }).click();
	await noor.getByText('Groente voor de soep.').waitFor();
	await noor.locator('summary', { hasText: 'Zeg hoe het nu gaat met Een soeppan' }).click();
	await noor.getByLabel('Hoe gaat het nu?').first().selectOption('ended');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).first().click();
	await noor.getByText('Waarom houdt het op? Eén zin is genoeg', { exact: false }).waitFor();
	await noor.getByLabel('Wat hoort daarbij?').first().fill('De tuin rust in de winter.');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).first().click();
	await noor.getByText(/De tuin rust in de winter/).waitFor();
	expect(await faults(noor)).toEqual([]);
	await fits(noor);

	// Its keeper says by a link what is different: no account, no JavaScript.
	await noor.getByText('Maak een link', { exact: false }).first().click();
	const links = noor.locator('section', { has: noor.locator('#links') });
	await links.locator('input[name=forWhom]').fill('moestuinouders');
	await links.getByRole('button').last().click();
	const address = await links.locator('a.address').first().getAttribute('href');
	const keeper = await visit(new URL(address!).pathname, { javaScriptEnabled: false });
	await keeper.getByRole('heading', { name: 'Klopt dit nog?' }).waitFor();
	expect(await keeper.locator('script[src], link[rel=modulepreload]').count()).toBe(0);
	await keeper.locator('summary', { hasText: 'Er is iets anders' }).click();
	await keeper.getByLabel('Wat is er anders?').fill('De poort gaat op slot om zes uur.');
	await keeper.getByLabel('Namens wie zeg je dit?').last().fill('moestuinouders');
	await keeper.getByRole('button', { name: 'Stuur naar het team' }).click();
	await keeper.getByText('Het team kijkt ernaar').waitFor();
	await noor.goto('/verbinden/wat-er-is');
	await noor.getByRole('link', { name: 'Moestuin van De Klos' }).first().click();
	await noor.getByText('De poort gaat op slot om zes uur.').waitFor();
	await noor.getByRole('button', { name: 'Neem over' }).click();
	await noor.getByText(/klopt, zei moestuinouders/).waitFor();
	expect(noor.url().split('#')[0]).toBe(place.split('#')[0]);

	// Over the fence: what Lindewaard thought of becomes an idea here, with its source.
	await noor.goto('/verbinden/schutting');
	await noor.getByLabel('Wat zoek je?').fill('ontbijt in het portiek');
	await noor.getByRole('button', { name: 'Kijk', exact: true }).click();
	await noor.getByRole('link', { name: 'Portiekontbijt met eigen stoel', exact: true }).waitFor();
	await fits(noor);
	expect(await faults(noor)).toEqual([]);
	await noor
		.getByRole('link', { name: 'Stel voor aan je eigen buurt: Portiekontbijt met' })
		.click();
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor.getByText('Over de schutting gezien bij Lindewaard.').waitFor();
	await noor.context().close();
	await keeper.context().close();
});

test('[R63] a person takes themselves out by the link: gone at once, and the link tells nothing', async () => {
	const noor = await signIn('noor', { locale: 'en-GB' });
	await noor.goto('/verbinden/wat-er-is');
	await noor
		.getByRole('link', { name: 'de fietsenmaker van de Klossenbuurt', exact: true })
		.click();
	await noor.getByText(/Said yes on/).waitFor();
	const page = noor.url().split('#')[0]!;
	const links = noor.locator('section', { has: noor.locator('#links') });
	await links.locator('summary').click();
	await links.locator('input[name=forWhom]').fill('de fietsenmaker');
	await links.getByRole('button').last().click();
	const address = await links.locator('a.address').first().getAttribute('href');
	const path = new URL(address!).pathname;
	const person = await visit(path, { javaScriptEnabled: false });
	await person.locator('summary', { hasText: 'Ik wil hier niet meer staan' }).click();
	await person.getByRole('button', { name: 'Haal mij eruit' }).click();
	await person.getByRole('heading', { name: 'Je staat er niet meer' }).waitFor();
	const again = await person.goto(path);
	expect(again!.status()).toBeGreaterThanOrEqual(400);
	expect(await person.content()).not.toContain('fietsenmaker');
	expect((await noor.goto(page))!.status()).toBe(404);
	await noor.goto('/zoek?q=fietsenmaker');
	expect(
		await noor.getByRole('link', { name: /de fietsenmaker van de Klossenbuurt/ }).count()
	).toBe(0);
	await noor.context().close();
	await person.context().close();
});

test('[R17] an administrator says which directories are searched too, on the open web only', async () => {
	const kees = await signIn('kees');
	await kees.goto('/beheer/schutting');
	await kees.getByLabel('Van welke organisatie?').fill('Welzijn Elders');
	await kees.getByLabel('Adres van de open gids').fill('https://10.0.0.1/hsds');
	await kees.getByLabel('Wie daar vond dit goed?').fill('de directie');
	await kees.getByLabel('Wanneer?').fill('2026-03-01');
	await kees.getByRole('button', { name: 'Zoek mee in een gids' }).click();
	await kees
		.getByText(/Dit adres kan niet/)
		.first()
		.waitFor();
	expect(await kees.getByLabel('Van welke organisatie?').inputValue()).toBe('Welzijn Elders');
	expect(await faults(kees)).toEqual([]);
	await kees.setViewportSize(narrow);
	await fits(kees);
	await kees.getByLabel('Wie besloot dit?').fill('de directie');
	await kees.getByRole('button', { name: 'Laat anderen meezoeken' }).click();
	await kees.getByText(/Besloten door: de directie/).waitFor();
	await kees.getByRole('button', { name: 'Stop daarmee' }).click();
	await kees.getByText('Andere organisaties vinden niets.').waitFor();
	await kees.context().close();
});
