import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit, withApp } from './browser.ts';

afterAll(closeBrowser);

const phone = { width: 320, height: 640 };
const secret = 'zadelpennen';

/** All that this browser keeps on the device, as text: the caches, the store, and what pages keep. */
const keptOnDevice = (page: Page) =>
	page.evaluate(async () => {
		const kept: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				kept.push(request.url, (await answer?.text()) ?? '');
			}
		}
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((done) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => done(opening.result);
			});
			for (const store of db.objectStoreNames)
				kept.push(
					await new Promise<string>((done) => {
						const asked = db.transaction(store).objectStore(store).getAll();
						asked.onsuccess = () => done(JSON.stringify(asked.result));
					})
				);
			db.close();
		}
		return kept.join('\n');
	});

test('[R34] [S3] a talent talk on a phone, without JavaScript, becomes talents with limits', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false, viewport: phone });
	await noor.goto('/verbinden/talenten');
	await noor.getByText('Wie het langst niet gevraagd is').waitFor();
	await fits(noor);
	await noor.getByRole('link', { name: 'Houd een talentgesprek' }).click();
	await noor
		.getByLabel('Wat maak, repareer, kook of speel je graag?')
		.fill('vogelhuisjes\nvliegers');
	await noor.getByLabel('Wat wil je zelf leren of zoeken?').fill('zwemmen');
	await noor.getByLabel('Wat beslist niet?').fill('niet op maandag');
	await noor.getByRole('button', { name: 'Bewaar het gesprek' }).click();
	// Nobody was asked yet: what was typed is still there.
	await noor.getByText('Vraag het eerst. Zet dit vinkje').waitFor();
	expect(await noor.getByLabel('Wat maak, repareer', { exact: false }).inputValue()).toContain(
		'vliegers'
	);
	await noor.getByLabel('Ja waarvoor?').fill('de knutselmiddag');
	await noor.getByLabel('Ik heb het gevraagd, en het antwoord was ja').check();
	await noor.getByRole('button', { name: 'Bewaar het gesprek' }).click();
	await noor.getByRole('link', { name: 'vogelhuisjes' }).waitFor();
	await noor.getByRole('link', { name: 'vliegers' }).click();
	await noor.getByText('Grens: niet op maandag').first().waitFor();
	await fits(noor);
	await noor.goto('/verbinden/talenten/gesprek/papier');
	await noor.getByText('Waar word je warm of boos van').waitFor();
	await noor.context().close();
});

test('[R34] [R10] [S3] a talent goes by link to who gives it, and taken back it is gone on every device', async () => {
	const noor = await signIn('noor');
	await noor.goto('/verbinden/talenten/nieuw');
	await noor.getByLabel('Wat is het talent, in eigen woorden?').fill(`Ik maak ${secret}.`);
	// A name with something private: a kind word while typing.
	await noor.getByLabel('Voor wat of wie').fill('Fatima Yilmaz is depressief en zoekt werk');
	await noor.getByText('Hier lijkt een naam te staan').waitFor();
	await noor.getByLabel('Voor wat of wie').fill('fietsers');
	await noor.getByLabel('Wat beslist niet?').fill('niet op zondag');
	await noor.getByLabel('Ja waarvoor?').fill('fietsmiddagen');
	await noor.getByLabel('Ik heb het gevraagd, en het antwoord was ja').check();
	expect(await faults(noor)).toEqual([]);
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor.getByRole('heading', { level: 1, name: secret }).waitFor();
	const address = noor.url();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize(phone);
	await fits(noor);

	// Noting that somebody asked: the limits are read first.
	await noor.getByText('Noteer dat je het vroeg').click();
	await noor.getByText('Lees eerst de grenzen:').waitFor();
	await noor.getByLabel('Waarvoor vroeg je het?').fill('markt');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor.getByText('1 vraag loopt').waitFor();

	// A colleague has it open on a second device.
	const samira = await signIn('samira');
	await samira.goto('/verbinden/talenten');
	await samira.getByText(secret).first().waitFor();
	await samira.goto(`/zoek?q=${secret}`);
	await samira.locator('main').getByText(secret).nth(0).waitFor();
	await samira.goto(address);
	await samira.getByRole('heading', { level: 1, name: secret }).waitFor();
	await samira.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	await samira.reload();
	expect(await keptOnDevice(samira)).not.toContain(secret);
	// Without a network there is the page of this device, and no talent on it.
	await samira.context().setOffline(true);
	await samira.reload();
	await samira.getByRole('heading', { level: 1 }).waitFor();
	expect(await samira.locator('body').textContent()).not.toContain(secret);

	// A third one has the list open, loses the network and does not touch it any more.
	const joost = await withApp('joost');
	await joost.goto('/verbinden/talenten', { waitUntil: 'networkidle' });
	await joost.getByText(secret).first().waitFor();
	await joost.context().setOffline(true);

	await noor.getByText('Maak een link').first().click();
	await noor.getByLabel('Voor wie', { exact: false }).first().fill('wie zadelt');
	await noor.getByRole('button', { name: 'Maak een link', exact: true }).click();
	const link = (await noor.locator('a.address').first().getAttribute('href'))!;
	const giver = await visit(new URL(link).pathname, { javaScriptEnabled: false, viewport: phone });
	expect(await giver.locator('script').count()).toBe(0);
	await giver.getByText('Deze link is gegeven aan: wie zadelt.').waitFor();
	await fits(giver);
	const looked = await visit(new URL(link).pathname);
	expect(await faults(looked)).toEqual([]);
	await looked.context().close();
	await giver.getByText('Verander wat er staat').click();
	await giver.getByLabel('Wat wil je beslist niet?').fill('niet na zes uur');
	await giver.getByLabel('Ja, dit mogen jullie bewaren').check();
	await giver.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await giver.getByText('Het is bewaard en geldt meteen.').waitFor();
	await giver.getByRole('button', { name: 'Even rust' }).click();
	await giver.getByText('Je talent neemt even rust.').waitFor();
	await noor.reload();
	await noor.getByText('Grens: niet na zes uur').first().waitFor();
	await noor.getByText('Wie dit aanbiedt neemt even rust.').waitFor();

	await giver.getByRole('button', { name: 'Neem mijn talent terug' }).click();
	await giver.getByText('Je talent is teruggenomen op').waitFor();
	expect(await giver.locator('body').textContent()).not.toContain(secret);
	await noor.reload();
	await noor.getByText('Dit talent is teruggenomen op').waitFor();
	expect(await noor.content()).not.toContain(secret);
	// Back on the network the open page is read anew by itself.
	expect(await joost.locator('main').textContent()).toContain(secret);
	await joost.context().setOffline(false);
	await joost.getByText(secret).first().waitFor({ state: 'detached' });
	expect(await keptOnDevice(joost)).not.toContain(secret);
	// The second device: gone at the next contact, on the page, in the list, in search and in the API.
	await samira.context().setOffline(false);
	await samira.goto(address);
	await samira.getByText('Dit talent is teruggenomen op').waitFor();
	for (const path of ['/verbinden/talenten', `/zoek?q=vrij`, address]) {
		await samira.goto(path);
		expect(await samira.locator('main').textContent()).not.toContain(secret);
	}
	const id = new URL(address).pathname.split('/').at(-1)!;
	for (const path of ['/talents', `/talents/${id}`, `/search?q=${secret}`]) {
		const said = await samira.request.get(`/api/v1${path}`);
		expect(said.status()).toBe(200);
		const words = (await said.text()).replaceAll(`"${secret}"`, '');
		expect(words).not.toContain(secret);
	}
	expect(await keptOnDevice(samira)).not.toContain(secret);
	for (const page of [noor, samira, joost, giver]) await page.context().close();
}, 240_000);

test('[R16] who gets things done is named by groups, asked after three, and spared', async () => {
	const noor = await signIn('noor');
	await noor.goto('/verbinden/talenten/krachtpatsers');
	await noor.getByText('Nog even luisteren').first().waitFor();
	expect(await faults(noor)).toEqual([]);
	const card = noor.locator('article, li, section, div').filter({
		has: noor.getByRole('heading', { name: 'de gastvrouw van de woensdagkoffie' })
	});
	await card.last().getByText('Vraag of iemand dit wil zijn').waitFor();
	await card.last().getByText('Iemand zei ja').click();
	await card.last().getByLabel('Waarvoor mag je langskomen').fill('koffie bij een nieuwe groep');
	await card.last().getByLabel('Ik heb het gevraagd').check();
	await card.last().getByRole('button', { name: 'Bewaar' }).click();
	await noor.getByText('Zei ja. Er is ruimte voor een vraag.').nth(1).waitFor();
	await noor.setViewportSize(phone);
	await fits(noor);
	await noor.context().close();
});
