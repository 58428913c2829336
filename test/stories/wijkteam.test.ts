import type { Page, Request } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const phone = { width: 320, height: 640 };
const secret = 'zadelpennentante';

/** All that this browser keeps on the device, as text. */
const keptOnDevice = (page: Page) =>
	page.evaluate(async () => {
		const kept: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				kept.push(request.url, (await (await cache.match(request))?.text()) ?? '');
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

/** Listens to all that a page sends; answers what went out with a word in it. */
function listen(page: Page, word: string) {
	const all: string[] = [];
	page.context().on('request', (request: Request) => {
		all.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
	});
	return { all, withWord: () => all.filter((one) => one.includes(word)) };
}

async function put(page: Page, name: string, more: { kind?: string; wish?: string } = {}) {
	await page.getByLabel('Roepnaam of rol').fill(name);
	if (more.kind) await page.getByLabel('Wie is het?').selectOption({ label: more.kind });
	if (more.wish) await page.getByLabel('Wat zou je willen?').selectOption({ label: more.wish });
	await page.getByRole('button', { name: 'Zet erbij' }).click();
	await page.getByRole('row', { name }).waitFor();
}

test('[R36] [S6] what Noor and Joost note on stance is read by the two of them and nobody else', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false, viewport: phone });
	await noor.goto('/team/houding/nieuw');
	await noor.getByLabel('Met welke collega?').selectOption({ label: 'Joost (Wijkverpleging)' });
	await noor.getByRole('button', { name: 'Begin samen' }).click();
	await noor.getByText('Wat gebeurde er, of wat spreken jullie af?').first().waitFor();
	expect(
		await noor.getByLabel('Met welke collega?').evaluate((it) => (it as HTMLSelectElement).value)
	).not.toBe('');
	await noor.getByLabel('Wat gebeurde er?').fill('We stonden samen op de galerij.');
	await noor.getByLabel('Wat spreken jullie af?').fill(`Ik begin over ${secret}.`);
	const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
	await noor.getByLabel('Wanneer kijken jullie samen terug?').fill(soon);
	await noor.getByRole('button', { name: 'Begin samen' }).click();
	await noor.getByRole('heading', { level: 1, name: 'nagesprek met Joost' }).waitFor();
	const address = noor.url();
	await fits(noor);
	// The language mirror: side by side, found together.
	await noor.getByText('Leg een zin in de spiegel').first().click();
	await noor.getByLabel('Zoals het gezegd werd').fill('Hij is zorgmijdend.');
	await noor.getByRole('button', { name: 'Leg een zin in de spiegel' }).click();
	await noor.getByText('jullie zoeken nog').waitFor();

	const joost = await signIn('joost');
	await joost.goto('/zien');
	await joost.getByRole('link', { name: 'Terugkijken met Noor Tahiri' }).first().waitFor();
	await joost.goto(address);
	await joost.getByText('jij wordt gecoacht').waitFor();
	await joost.getByText('Zeg het anders: „Hij is zorgmijdend.”').click();
	await joost.getByLabel('In mogelijkheden').first().fill('Hij kiest wie hij binnenlaat.');
	await joost.getByRole('button', { name: 'Bewaar' }).nth(1).click();
	await joost.getByText('Hij kiest wie hij binnenlaat.').first().waitFor();
	await joost.goto(`/zoek?q=${secret}`);
	expect(await joost.locator('main').textContent()).not.toContain(`over ${secret}`);

	for (const who of ['samira', 'bram', 'kees']) {
		const other = await signIn(who);
		const answer = await other.goto(address);
		expect(answer!.status(), who).toBeGreaterThanOrEqual(403);
		expect(await other.content(), who).not.toContain(secret);
		if (who !== 'kees') {
			await other.goto('/team/houding');
			expect(await other.content(), who).not.toContain(secret);
		}
		await other.context().close();
	}

	await joost.goto(address);
	await joost.getByText('Wis dit', { exact: true }).click();
	await joost.getByRole('button', { name: 'Wis alleen dit' }).click();
	await joost.waitForURL(/\/team\/houding$/);
	expect((await noor.goto(address))!.status()).toBe(404);
	await noor.context().close();
	await joost.context().close();
});

test('[R46] [R47] a network meeting: invited by the resident, private time, a plan of their own, gone at once', async () => {
	const noor = await signIn('noor');
	await noor.goto('/team/netwerkberaad/nieuw');
	await noor.getByLabel('Wat is de vraag').fill(`Hoe blijf ik hier wonen? ${secret}`);
	await noor.getByLabel('Hoe herken jij het terug?').fill('bewoner van de hof');
	await noor.getByLabel('Wie begeleidt het?').fill('lid van het wijkteam');
	await noor.getByRole('button', { name: 'Bereid een beraad voor' }).click();
	await noor.getByText('Vraag het eerst aan de bewoner.').waitFor();
	await noor.getByLabel('Ik heb gevraagd of dit hier bewaard mag worden').check();
	await noor.getByRole('button', { name: 'Bereid een beraad voor' }).click();
	await noor.getByText('staat erbuiten en heeft zelf geen belang').waitFor();
	expect(await noor.getByLabel('Wat is de vraag').inputValue()).toContain(secret);
	await noor.getByLabel('Wie begeleidt het?').fill('onafhankelijke begeleider');
	await noor.getByLabel('Ik heb gevraagd of dit hier bewaard mag worden').check();
	await noor.getByRole('button', { name: 'Bereid een beraad voor' }).click();
	await noor.getByRole('heading', { level: 1, name: 'bewoner van de hof' }).waitFor();
	const address = noor.url();
	await noor.getByText('Zet iets op het blad').first().click();
	await noor.getByLabel('Wie vertelt het?').fill('wijkverpleging');
	await noor.getByLabel('Wat moet iedereen weten?').fill('Hulp kan ook ’s avonds.');
	await noor.getByRole('button', { name: 'Zet iets op het blad' }).click();
	await noor.getByRole('link', { name: 'Druk het feitenblad af' }).waitFor();
	await noor.getByText('Maak een link').first().click();
	await noor.getByLabel('Voor wie is de link?', { exact: false }).fill('de bewoner zelf');
	await noor.getByRole('button', { name: 'Maak een link' }).click();
	const link = (await noor.locator('a.address').first().getAttribute('href'))!;

	// The resident, on a phone without JavaScript and without an account.
	const resident = await visit(new URL(link).pathname, {
		...{ javaScriptEnabled: false, viewport: phone }
	});
	await resident.getByText(secret).first().waitFor();
	await fits(resident);
	await resident.getByRole('button', { name: 'We beginnen met de informatie' }).click();
	await resident.getByText('Bewaard.').waitFor();
	await resident.getByRole('button', { name: 'Onze eigen tijd begint' }).click();
	await resident.getByText('Dit is jullie eigen tijd.').waitFor();
	await resident.getByText('Zet er een afspraak bij').first().click();
	await resident.getByLabel('Wie?').fill('Karin');
	await resident.getByLabel('Doet wat?').fill('belt op zondag');
	await resident.getByRole('button', { name: 'Zet er een afspraak bij' }).click();
	await resident.getByText('belt op zondag').waitFor();

	// The screen of the professionals is closed.
	await noor.goto(address);
	await noor.getByRole('heading', { name: 'Nu is het netwerk aan zet' }).waitFor();
	expect(await noor.content()).not.toContain(secret);
	expect(await noor.content()).not.toContain('Karin');
	await noor.goto(`${address}/papier/feiten`);
	expect(await noor.content()).not.toContain('’s avonds');

	await resident.getByRole('button', { name: 'We zijn klaar: roep de anderen terug' }).click();
	await resident.getByText('Bewaard.').waitFor();
	await noor.goto(address);
	await noor.getByText('Het plan is van de bewoner.').waitFor();
	await resident.getByText('Zeg wie het mag lezen, en hoe lang het blijft').click();
	await resident.getByLabel('ook wie het beraad hier voorbereidt').check();
	await resident.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
	await resident.getByText('Wie mag dit plan lezen: ook wie het beraad').waitFor();
	await noor.reload();
	await noor.getByText('belt op zondag').waitFor();
	await noor.getByRole('button', { name: 'Het plan is verteld en loopt' }).click();
	await noor.getByRole('heading', { name: 'Bellen, vier weken na het plan' }).waitFor();

	// In the resident's own hands: the old address and the team's way in are over.
	await resident.getByText('Neem deze bladzijde zelf in handen').first().click();
	await resident.getByRole('button', { name: 'Neem deze bladzijde zelf in handen' }).click();
	await resident.getByText('Alleen jij kent het adres').waitFor();
	expect(resident.url()).not.toContain(new URL(link).pathname);
	const old = await visit(new URL(link).pathname);
	expect(await old.content()).not.toContain(secret);
	await noor.goto(address);
	await noor.getByText('zelf in handen').first().waitFor();
	expect(await noor.locator('a.address').count()).toBe(0);

	await resident.getByText('Wis alles nu').first().click();
	await resident.getByRole('button', { name: 'Wis alles nu' }).click();
	await resident.getByRole('heading', { name: 'Alles is gewist' }).waitFor();
	expect((await noor.goto(address))!.status()).toBe(404);
	for (const page of [noor, resident, old]) await page.context().close();
});

test('[R46] nothing of an ecogram reaches the server or the device, and loading the page again empties it', async () => {
	const noor = await signIn('noor', { viewport: { width: 1280, height: 900 } });
	await noor.goto('/team/netwerkberaad/ecogram');
	await noor.getByText('Alleen jij staat er nog.').waitFor();
	const sent = listen(noor, secret);
	await put(noor, secret, { kind: 'buur', wish: 'meer' });
	await put(noor, 'wijkverpleging', { kind: 'professional' });
	await noor.getByText('1 uit je eigen leven, 1 professional.').waitFor();
	await noor.getByText('1 wil je meer zien').waitFor();
	expect(await faults(noor)).toEqual([]);

	// By keyboard, and by hand: the picture and the table say the same.
	const person = noor.getByRole('button', { name: `${secret}, buur, heel dichtbij` });
	await person.focus();
	await noor.keyboard.press('ArrowUp');
	await noor.getByRole('button', { name: `${secret}, buur, dichtbij` }).waitFor();
	await noor.getByRole('row', { name: `${secret} buur dichtbij` }).waitFor();
	const nurse = noor.getByRole('button', { name: 'wijkverpleging, professional, heel dichtbij' });
	await noor
		.getByRole('group', { name: 'De tekening' })
		.evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
	const from = (await nurse.locator('rect').boundingBox())!;
	const board = (await noor.getByRole('group', { name: 'De tekening' }).boundingBox())!;
	await noor.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await noor.mouse.down();
	await noor.mouse.move(board.x + board.width / 2, board.y + board.height - 20, { steps: 8 });
	await noor.mouse.up();
	await noor.getByRole('row', { name: 'wijkverpleging professional aan de rand' }).waitFor();
	await noor.getByRole('button', { name: 'Verander: wijkverpleging' }).click();
	await noor.getByLabel('Hoe is het tussen jullie?').selectOption({ label: 'gespannen' });
	await noor.getByRole('button', { name: 'Klaar' }).click();
	await noor.getByRole('row', { name: 'gespannen' }).waitFor();

	// Taken along on the own device: file, picture, picture.
	const texts: string[] = [];
	for (const name of [
		'Bewaar als bestand op dit toestel',
		'Als plaatje (SVG)',
		'Als plaatje (PNG)'
	]) {
		const [file] = await Promise.all([
			noor.waitForEvent('download'),
			noor.getByRole('button', { name }).click()
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
		texts.push(Buffer.concat(chunks).toString('latin1'));
	}
	const [file, svg, png] = texts;
	expect(JSON.parse(file!)).toMatchObject({
		knopen: [
			{ roepnaam_of_rol: secret, soort: 'buur', ring: 1, wens: 'meer' },
			{ roepnaam_of_rol: 'wijkverpleging', soort: 'professional', ring: 3 }
		],
		lijnen: [{ knoop: 0 }, { knoop: 1, kwaliteit: 'gespannen' }]
	});
	expect(svg).toContain('<svg');
	expect(png!.slice(1, 4)).toBe('PNG');

	expect(sent.withWord()).toEqual([]);
	expect(sent.all.filter((one) => one.startsWith('POST'))).toEqual([]);
	expect(await keptOnDevice(noor)).not.toContain(secret);
	await noor.reload();
	await noor.getByText('Alleen jij staat er nog.').waitFor();
	expect(await noor.getByLabel('Roepnaam of rol').inputValue()).toBe('');
	expect(await noor.content()).not.toContain(secret);
	expect(sent.withWord()).toEqual([]);
	// Its own file opens again, on the device.
	await noor.getByLabel('Open een tekening van dit toestel').setInputFiles({
		...{ name: 'ecogram.json', mimeType: 'application/json', buffer: Buffer.from(file!, 'latin1') }
	});
	await noor.getByRole('row', { name: secret }).waitFor();
	expect(sent.withWord()).toEqual([]);
	// Another page and back: it is gone.
	await noor.goto('/team/netwerkberaad');
	await noor.goBack();
	await noor.getByText('Alleen jij staat er nog.').waitFor();
	await noor.context().close();
});

test('[R46] an ecogram is kept only when the resident ticks the box and presses the button', async () => {
	const noor = await signIn('noor');
	await noor.goto('/team/netwerkberaad');
	await noor.getByRole('link', { name: 'Bewoonster van de Weefkant' }).first().click();
	await noor.getByText('neemt de boodschappen mee naar boven').waitFor();
	const link = new URL((await noor.locator('a.address').first().getAttribute('href'))!).pathname;
	const without = await visit(`${link}/ecogram`, { javaScriptEnabled: false });
	await without.locator('noscript p').waitFor();
	expect(await without.locator('noscript p').textContent()).toContain('JavaScript nodig');
	await without.getByRole('link', { name: 'Druk een leeg blad af' }).click();
	await without.getByText('Wat kun jij voor anderen betekenen?').waitFor();

	const resident = await visit(`${link}/ecogram`);
	const sent = listen(resident, secret);
	await put(resident, secret);
	// A wide table scrolls in its own place.
	await fits(resident);
	await resident.getByRole('button', { name: 'Laat mijn tekening bewaren' }).click();
	// Without the tick nothing of it went along, and nothing was kept.
	await resident.getByText('Zet eerst het vinkje.').waitFor();
	expect(sent.withWord()).toEqual([]);
	expect(sent.all.filter((one) => one.startsWith('POST'))).toEqual([]);
	await resident.getByRole('row', { name: secret }).first().waitFor();
	await resident.getByLabel('Ja, ik wil dat mijn tekening bewaard wordt').check();
	await resident.getByRole('button', { name: 'Laat mijn tekening bewaren' }).click();
	await resident.getByText('Jij liet je tekening bewaren').waitFor();
	expect(sent.withWord()).toHaveLength(1);
	await resident.getByRole('link', { name: 'Open je tekening' }).click();
	await resident.getByRole('row', { name: secret }).first().waitFor();
	await noor.reload();
	expect(await noor.content()).not.toContain(secret);
	await resident.goto(link);
	await resident.getByRole('button', { name: 'Wis je tekening' }).click();
	await resident.getByText('Een tekening van jou met de mensen').waitFor();
	for (const page of [noor, without, resident]) await page.context().close();
});

test('[R35] a member of the team joins an initiative when its people and the member say yes', async () => {
	const ilse = await signIn('ilse', { javaScriptEnabled: false, viewport: phone });
	await ilse.goto('/team/initiatieven');
	await ilse.getByText('Jij bent gevraagd').waitFor();
	await ilse.getByRole('link', { name: 'Geveltuinen Garenhof' }).first().click();
	await ilse.getByText('Zij wisten al precies waar een scootmobiel langs moet.').waitFor();
	await ilse.getByRole('button', { name: 'Ja, ik doe mee' }).click();
	await ilse.getByText('het teamlid zegt ja; het initiatief zegt het nog').waitFor();
	expect(await ilse.getByText('Noteer wat je daar deed').count()).toBe(0);
	const noor = await signIn('noor');
	await noor.goto(ilse.url());
	await noor.getByText('Wat zegt het initiatief over Ilse?').click();
	await noor.getByLabel('Wie zei dat?').first().fill('de kerngroep, dinsdag');
	await noor.getByRole('button', { name: 'Noteer', exact: true }).first().click();
	await noor.getByText('Afgesproken met de kerngroep, dinsdag.').waitFor();
	await ilse.reload();
	await ilse.getByText('Noteer wat je daar deed').first().click();
	await ilse.getByLabel('Wat deed je?').fill('Meegeplant.');
	await ilse.getByRole('button', { name: 'Noteer', exact: true }).click();
	await ilse.getByText('Er klopt nog iets niet').waitFor();
	expect(await ilse.getByLabel('Wat deed je?').inputValue()).toBe('Meegeplant.');
	await ilse.getByLabel('ondersteunt').check();
	await ilse.getByRole('button', { name: 'Noteer', exact: true }).click();
	await ilse.getByText('Meegeplant.').first().waitFor();
	await fits(ilse);
	await noor.getByRole('link', { name: 'Naar het initiatief' }).click();
	await noor.getByRole('heading', { name: 'Van het Sociaal Wijkteam' }).waitFor();
	await noor.getByText('Meegeplant.').waitFor();
	await ilse.context().close();
	await noor.context().close();
});
