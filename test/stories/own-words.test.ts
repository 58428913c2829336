import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const phone = { width: 320, height: 640 };
const question = 'Zou graag weer eens gaan kantklossen';

test('[R28] a worker proposes a word, a coordinator sees what it changes and takes it over; taken away all is as it was', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false });
	await noor.goto('/verbinden/vragen');
	await noor.getByLabel('Wat vraagt of biedt iemand?').fill(question);
	await noor.getByRole('button', { name: 'Zoek wat past' }).click();
	await noor.getByRole('heading', { name: 'Wie en wat er is' }).waitFor();
	const asked = noor.url();
	const chip = noor.getByRole('button', { name: 'Haal weg: Handwerken' });
	expect(await chip.count()).toBe(0);

	await noor.goto('/verbinden');
	await noor.getByRole('link', { name: 'Woorden', exact: true }).click();
	await noor.getByLabel('Zoek een onderwerp of woord').fill('breien');
	await noor.getByRole('button', { name: 'Zoek', exact: true }).click();
	await noor.getByRole('link', { name: 'Handwerken', exact: true }).click();
	await noor.getByLabel('Welk woord?').fill('breien');
	await noor.getByRole('button', { name: 'Kijk wat het verandert' }).click();
	await noor.getByText('Dit woord staat al bij dit onderwerp.').waitFor();
	await noor.getByLabel('Welk woord?').fill('kantklossen');
	await noor.getByRole('button', { name: 'Kijk wat het verandert' }).click();
	await noor.getByText('1 vraag krijgt dit onderwerp erbij').waitFor();
	await noor.getByRole('link', { name: question }).waitFor();
	await noor.setViewportSize(phone);
	await fits(noor);
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	await noor.getByText('Voorgesteld. Een coördinator kijkt ernaar.').waitFor();
	await noor.goto(asked);
	expect(await chip.count()).toBe(0);

	// The administrator makes Joost a coordinator.
	const kees = await signIn('kees');
	await kees.goto('/beheer/mensen');
	const card = kees.getByRole('article').filter({ hasText: 'Wijkverpleging' });
	await card.getByText('Geef een rol').first().click();
	await card.getByLabel('Rol').selectOption('coordinator');
	await card.getByRole('button', { name: 'Geef een rol' }).click();
	await card.getByText('coördinator ·').waitFor();

	const joost = await signIn('joost');
	await joost.goto('/verbinden/woorden');
	await joost.getByText('voorgesteld, telt nog niet mee').waitFor();
	expect(await faults(joost)).toEqual([]);
	await joost.locator('section', { hasText: 'Wat jullie veranderden' }).getByRole('link').click();
	await joost.getByRole('link', { name: 'Kijk wat er verandert met ‘kantklossen’' }).click();
	await joost.getByRole('link', { name: question }).waitFor();
	expect(await faults(joost)).toEqual([]);
	await joost.getByRole('button', { name: 'Neem over: kantklossen' }).click();
	await joost.getByText('Bewaard. Het geldt meteen').waitFor();
	await noor.goto(asked);
	await chip.waitFor();

	await joost.getByRole('link', { name: 'Kijk wat er verandert met ‘kantklossen’' }).click();
	await joost.getByText('1 vraag raakt dit onderwerp kwijt').waitFor();
	await joost.getByRole('button', { name: 'Haal weg: kantklossen' }).click();
	await joost.getByText('Alles is weer zoals het was.').waitFor();
	await noor.goto(asked);
	await noor.getByRole('heading', { name: 'Wie en wat er is' }).waitFor();
	expect(await chip.count()).toBe(0);

	// A subject of their own, with a word.
	await joost.goto('/verbinden/woorden/nieuw');
	await joost.getByLabel('Hoe heet het?').fill('Kantwerk');
	await joost.getByLabel('Waar hoort het bij?').selectOption('craft');
	expect(await faults(joost)).toEqual([]);
	await joost.getByRole('button', { name: 'Begin', exact: true }).click();
	await joost.getByRole('heading', { level: 1, name: 'Kantwerk' }).waitFor();
	await joost.getByLabel('Welk woord?').fill('kantklossen');
	await joost.getByRole('button', { name: 'Kijk wat het verandert' }).click();
	await joost.getByText('1 vraag krijgt dit onderwerp erbij').waitFor();
	await joost.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await joost.getByText('Bewaard. Het geldt meteen').waitFor();
	await noor.goto(asked);
	await noor.getByRole('button', { name: 'Haal weg: Kantwerk' }).waitFor();
	for (const one of [noor, kees, joost]) await one.context().close();
});

test('[R28] in English, dark and at 320 pixels the pages of words are right', async () => {
	const noor = await signIn('noor', { locale: 'en-GB', reducedMotion: 'reduce' });
	const pages = ['', '?q=xqzwv', '/leg?woord=kantklossen', '/nieuw', '/onderwerp?is=handwerken'];
	for (const path of pages) {
		await noor.setViewportSize({ width: 1280, height: 800 });
		await noor.goto(`/verbinden/woorden${path}`);
		expect(await faults(noor), path).toEqual([]);
		await noor.emulateMedia({ colorScheme: 'dark' });
		expect(await faults(noor, ['color-contrast']), path).toEqual([]);
		await noor.emulateMedia({ colorScheme: 'light' });
		await noor.setViewportSize(phone);
		await fits(noor);
	}
	await noor.context().close();
});
