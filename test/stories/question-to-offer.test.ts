import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const name = 'Post die je niet durft te openen';

test('[S4] [R29] what rises, what there is against it, and in one step to something done with it', async () => {
	const noor = await signIn('noor');
	await noor.goto('/verbinden/vraag-naar-aanbod');
	await noor.getByRole('heading', { name }).waitFor();
	await noor.getByText('Signaal:').first().waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.getByRole('link', { name: `Bekijk en doe er iets mee: ${name}` }).click();
	await noor.getByRole('heading', { name, level: 1 }).waitFor();
	// What became of it before: left with the reason, and taken up as Postsoep with what came of that.
	await noor.getByText('eerst met elkaar praten', { exact: false }).waitFor();
	await noor.getByRole('link', { name: /Eenendertig mensen/ }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.getByText('Iets nieuws', { exact: true }).click();
	const form = noor.locator('form').filter({ has: noor.locator('#new-title') });
	// A name with something private: a kind word while typing.
	await form.getByLabel('Hoe heet het?').fill('Fatima Yilmaz is depressief');
	await form.getByText('Er lijkt een naam te staan').waitFor();
	await form.getByLabel('Hoe heet het?').fill('Postontbijt');
	await form.getByRole('button', { name: 'Plan het' }).click();
	// Without a moment it is not planned, and what was typed is still there.
	expect(await noor.locator('#new-title').inputValue()).toBe('Postontbijt');
	await noor.locator('#new-firstStart').fill('2027-01-13T09:00');
	await noor.getByRole('button', { name: 'Plan het' }).click();
	await noor.getByRole('heading', { name: 'Postontbijt', level: 1 }).waitFor();
	await noor.getByRole('navigation', { name: 'Waarom?' }).getByText(name).waitFor();
});

test('[S4] [R29] without JavaScript: a place where little is asked goes a level up; leaving asks for the reason', async () => {
	const noor = await signIn('noor', {
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
	});
	await noor.goto('/verbinden/vraag-naar-aanbod');
	await fits(noor);
	const corner = noor.locator('option', { hasText: 'Speeltuin Schietspoel' }).first();
	await noor.getByLabel('Van welk gebied?').selectOption((await corner.getAttribute('value'))!);
	await noor.getByRole('button', { name: 'Laat zien' }).click();
	await noor.getByText('zijn te weinig vragen gehoord', { exact: false }).waitFor();
	await noor.goto('/verbinden/vraag-naar-aanbod');
	await noor.getByRole('link', { name: `Bekijk en doe er iets mee: ${name}` }).click();
	await fits(noor);
	await noor.getByText('Nu niets, met de reden', { exact: true }).click();
	await noor.getByRole('button', { name: 'Laat het nu' }).click();
	await noor.getByText('Schrijf in een paar woorden waarom.', { exact: false }).waitFor();
	await noor.getByLabel('Waarom nu niet?').fill('Eerst horen hoe Postsoep gaat.');
	await noor.getByRole('button', { name: 'Laat het nu' }).click();
	await noor.getByText('Eerst horen hoe Postsoep gaat.').waitFor();
});

test('[R29] another team reads no small number of it', async () => {
	const bram = await signIn('bram');
	await bram.goto('/verbinden/vraag-naar-aanbod');
	await bram.getByRole('heading', { name: 'Van vraag naar aanbod', level: 1 }).waitFor();
	expect(await bram.getByText(name).count()).toBe(0);
});
