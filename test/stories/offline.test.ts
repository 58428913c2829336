import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, withApp } from './browser.ts';

afterAll(closeBrowser);

const times = async (page: Awaited<ReturnType<typeof signIn>>, text: string) => {
	const answer = await page.request.get('/api/v1/observations?limit=200');
	return ((await answer.json()) as { text: string }[]).filter((one) => one.text === text).length;
};

test('[R13] without a network the app opens, keeps a note on the device, and sends it once when the network is back', async () => {
	const page = await withApp();
	const text = 'In de tunnel zonder bereik.';
	await page.context().setOffline(true);
	await page.goto('/noteer');
	await page.getByRole('heading', { name: 'Op dit toestel' }).waitFor();
	await page.getByRole('heading', { name: 'Het laatst gezien' }).waitFor();
	await page.getByLabel('Wat zag je?').first().fill(text);
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByText('Bewaard op dit toestel.').waitFor();
	await page.getByRole('heading', { name: 'Nog 1 te versturen' }).waitFor();
	expect(await faults(page)).toEqual([]);
	await fits(page);

	// Closed and opened again, still without a network, in two tabs that both want to send it.
	await page.reload();
	await page.getByText(text).first().waitFor();
	const other = await page.context().newPage();
	await other.goto('/toestel');
	await other.getByText(text).first().waitFor();
	await page.context().setOffline(false);
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();
	expect(await times(page, text)).toBe(1);
	await page.context().close();
});

test('an answer that is lost after the server kept the note makes no second note', async () => {
	const page = await withApp();
	const text = 'Het antwoord kwam nooit aan.';
	await page.goto('/noteer');
	await page.route('**/noteer', async (route) => {
		if (route.request().method() !== 'POST') return route.continue();
		await route.fetch();
		await route.abort();
	});
	await page.getByLabel('Wat zag je?').fill(text);
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.waitForURL('**/toestel');
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();
	expect(await times(page, text)).toBe(1);
	await page.context().close();
});

test('a note the server refuses can be mended; signing out warns; another user sees nothing of what waits', async () => {
	const page = await withApp();
	await page.goto('/toestel');
	await page.context().setOffline(true);
	await page.getByLabel('Wat zag je?').first().fill('Zijn nummer is 111222333.');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByText('Bewaard op dit toestel.').waitFor();
	await page.context().setOffline(false);
	await page.getByText('De server nam dit niet aan.').waitFor();
	await page.getByText('lijkt een BSN te staan').waitFor();

	await page.goto('/zien');
	await page.getByRole('link', { name: '1 wacht nog' }).waitFor();
	const asked = new Promise<string>((said) =>
		page.once('dialog', (dialog) => {
			said(dialog.message());
			void dialog.dismiss();
		})
	);
	await page.getByRole('button', { name: 'Uitloggen' }).click();
	expect(await asked).toContain('Nog 1 te versturen');

	// Bram signs in on the same device.
	const status = await page.evaluate(async () => {
		const id = '019a0000-0000-7000-8000-0000000000aa';
		const answer = await fetch(`/api/v1/observations/${id}`, {
			method: 'PUT',
			headers: {
				'content-type': 'application/json',
				'x-vierzet-person': '019a0000-0000-7000-8000-000000000001'
			},
			body: JSON.stringify({ text: 'Van iemand anders.' })
		});
		return answer.status;
	});
	expect(status).toBe(401);
	const bram = await signIn('bram');
	const cookies = await bram.context().cookies();
	await page.context().clearCookies();
	await page.context().addCookies(cookies);
	await page.goto('/zien');
	// The first contact follows a moment after the page.
	await page.waitForTimeout(3000);
	expect(await page.getByRole('link', { name: /wacht nog/ }).count()).toBe(0);
	await page.goto('/toestel');
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();
	expect(await page.getByText('111222333').count()).toBe(0);
	await page.context().close();

	const again = await withApp();
	expect(await times(again, 'Zijn nummer is 111222333.')).toBe(0);
});

test('who may no longer come in reads nothing more on the device at the next contact; what waits stays for its owner', async () => {
	const page = await withApp();
	await page.goto('/toestel');
	await page.getByRole('heading', { name: 'Het laatst gezien' }).waitFor();
	await page.context().setOffline(true);
	await page.getByLabel('Wat zag je?').first().fill('Vlak voor de deur dichtging.');
	await page.getByRole('button', { name: 'Noteer', exact: true }).click();
	await page.getByRole('heading', { name: 'Nog 1 te versturen' }).waitFor();
	await page.context().clearCookies();
	await page.context().setOffline(false);
	await page.getByText('Op dit toestel is nu niemand ingelogd.').waitFor();
	expect(await page.getByRole('heading', { name: 'Het laatst gezien' }).count()).toBe(0);

	// Signed in again, it goes: once.
	const noor = await signIn('noor');
	await page.context().addCookies(await noor.context().cookies());
	await page.goto('/zien');
	await expect.poll(() => times(page, 'Vlak voor de deur dichtging.'), { timeout: 30_000 }).toBe(1);
	await page.context().close();
});

test('150 notes that waited arrive once each', async () => {
	const page = await withApp();
	const owner = await page.evaluate(
		() =>
			new Promise<string>((done) => {
				const opening = indexedDB.open('vierzet');
				opening.onsuccess = () => {
					const asked = opening.result.transaction('known').objectStore('known').get('me');
					asked.onsuccess = () => done(asked.result.personId);
				};
			})
	);
	await page.evaluate(async (owner) => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('vierzet');
			opening.onsuccess = () => done(opening.result);
		});
		const transaction = db.transaction('waiting', 'readwrite');
		for (let n = 0; n < 150; n++) {
			const id = `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
			transaction.objectStore('waiting').put({
				...{ id, owner, path: `/observations/${id}`, state: 'waiting' },
				...{ body: { text: `Wachtte ${n}.` }, madeAt: new Date().toISOString() }
			});
		}
		await new Promise((done) => (transaction.oncomplete = done));
	}, owner);
	await page.goto('/toestel');
	await page.getByRole('heading', { name: 'Alles is verstuurd' }).waitFor();
	const answer = await page.request.get('/api/v1/observations?limit=200');
	const texts = ((await answer.json()) as { text: string }[]).map(({ text }) => text);
	const arrived = texts.filter((text) => text.startsWith('Wachtte '));
	expect(arrived).toHaveLength(150);
	expect(new Set(arrived).size).toBe(150);
});
