import { newId } from '#kernel/index.ts';
import { ownerRole, startEmbedded } from '#kernel/db/index.ts';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

const dataDir = inject('folders')[Number(process.env.VITEST_POOL_ID) - 1]!;
const starts = '2030-03-05T10:00';

/** Something that is still to come, with two places, that anybody may join; and a meeting. */
async function plan(form: 'activity' | 'meeting', title: string): Promise<string> {
	const embedded = await startEmbedded({ dataDir });
	const client = new pg.Client({ connectionString: embedded.urlFor(ownerRole, 'vierzet') });
	await client.connect();
	const id = newId();
	await client.query(
		`insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id, visibility, created_at)
		 select a.organisation_id, $1, 'activity', a.id, a.team_id, $2, 'Samen lopen.', current_date, p.id, 'public', now()
		 from area a join person p on p.organisation_id = a.organisation_id and p.name like 'Noor%' where a.slug = 'spindelveld'`,
		[id, title]
	);
	await client.query(
		`insert into activity (organisation_id, id, done_by, state, form, first_start, minutes, rule, place, capacity, sign_up)
		 select organisation_id, id, 'ouders', 'planned', $2, $3, 90, 'FREQ=WEEKLY;COUNT=3', 'De Spil', 2, 'open' from entry where id = $1`,
		[id, form, starts.replace('T', ' ')]
	);
	await client.end();
	await embedded.stop();
	return id;
}

async function join(page: Page, id: string, name: string, people = '1') {
	await page.goto(`/buurt/welzijn-oudermeer/spindelveld/agenda/${id}/meedoen?op=${starts}`);
	await page.getByLabel('Je voornaam').fill(name);
	await page.getByLabel('Met hoeveel kom je?').fill(people);
	await page.getByRole('button', { name: 'Doe mee' }).click();
}

test('[R24] [R26] joining and cancelling without JavaScript; who waits moves up; the team counts heads', async () => {
	const id = await plan('activity', 'Breng- en haaltijd');
	const small = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const fatma = await visit('/', small);
	await join(fatma, id, 'Fatma', '2');
	await fatma.getByText('Hoe kunnen we je laten weten').waitFor();
	expect(await fatma.getByLabel('Je voornaam').inputValue()).toBe('Fatma');
	expect(await fatma.locator('script').count()).toBe(0);
	await fits(fatma);
	await fatma.getByLabel('E-mail of telefoon').fill('fatma@voorbeeld.nl');
	await fatma.getByRole('button', { name: 'Doe mee' }).click();
	await fatma.getByText('Je doet mee. Tot dan!').waitFor();
	await fits(fatma);

	const ben = await visit('/');
	await join(ben, id, 'Ben');
	await ben.getByLabel('E-mail of telefoon').fill('06 12345678');
	expect(await faults(ben)).toEqual([]);
	await ben.getByRole('button', { name: 'Doe mee' }).click();
	await ben.getByText('Je staat op de wachtlijst.').waitFor();
	await ben.getByText('Jij bent als eerste aan de beurt').waitFor();

	await fatma.getByRole('button', { name: 'Meld me af' }).click();
	await fatma.getByText('Je bent afgemeld.').waitFor();
	await ben.reload();
	await ben.getByText('Je doet mee. Tot dan!').waitFor();
	expect(await faults(ben)).toEqual([]);

	const noor = await signIn('noor');
	await noor.goto(`/doen/${id}/aanmeldingen?op=${starts}`);
	await noor.getByText('1 komt').waitFor();
	await noor.getByRole('heading', { name: 'Even bellen' }).waitFor();
	await noor.getByRole('button', { name: 'Gebeld: Ben' }).click();
	await noor.getByRole('heading', { name: 'Even bellen' }).waitFor({ state: 'detached' });
	await noor.locator('#koppen-groep').fill('ouders van de Spil');
	await noor.getByLabel('Hoeveel waren er?').fill('12');
	await noor.getByRole('button', { name: 'Tel', exact: true }).click();
	await noor.getByRole('button', { name: 'Haal weg: ouders van de Spil' }).waitFor();
	await expect.poll(() => noor.locator('#koppen-groep').inputValue()).toBe('');
	expect(await noor.getByLabel('Hoeveel waren er?').inputValue()).toBe('');
	await noor.locator('#groepen summary').click();
	await noor.locator('#groepen-groep').fill('ouders');
	await noor.getByRole('button', { name: 'Noteer: Wat gebeurde er tussen groepen?' }).click();
	await noor.locator('#groepen').getByText('Dit is nog leeg').waitFor();
	expect(await noor.locator('#groepen-groep').inputValue()).toBe('ouders');
	await noor.getByLabel('Welke andere groep?').fill('de mannen van het bankje');
	await noor.getByRole('button', { name: 'Noteer: Wat gebeurde er tussen groepen?' }).click();
	await noor.getByText('ouders ontmoetten de mannen van het bankje').waitFor();
	await expect.poll(() => noor.locator('#groepen-groep').inputValue()).toBe('');
	expect(await noor.getByLabel('Welke andere groep?').inputValue()).toBe('');
	await noor.locator('#meedoen summary').click();
	await noor.getByRole('button', { name: 'Noteer: Hoe kon iedereen meedoen en blijven?' }).click();
	await noor.getByText('1× genoteerd').waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	await noor.getByRole('link', { name: 'Lijst voor bij de deur' }).click();
	await noor.getByRole('cell', { name: 'Ben' }).waitFor();
	await fits(noor);
	await noor.getByRole('link', { name: 'zonder namen' }).click();
	await noor.getByRole('cell', { name: 'Ben' }).waitFor({ state: 'detached' });
	expect(await faults(noor)).toEqual([]);
	for (const page of [fatma, ben, noor]) await page.context().close();
});

test('[R24] a role invited to a meeting answers by its own link, without JavaScript', async () => {
	const id = await plan('meeting', 'Overleg over het plein');
	const noor = await signIn('noor');
	await noor.goto(`/doen/${id}/uitnodigingen?op=${starts}`);
	await noor.getByLabel('Wie?').fill('wijkagent');
	await noor.getByRole('button', { name: 'Nodig uit' }).click();
	const link = noor.getByRole('link', { name: 'Link om te antwoorden' });
	await link.waitFor();
	const path = new URL((await link.getAttribute('href'))!).pathname;
	const agent = await visit(path, {
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
	});
	await agent.getByText('Voor: wijkagent').waitFor();
	await agent.getByLabel('Misschien').check();
	await agent.getByLabel('Wil je iets meegeven?').fill('Ik kom wat later.');
	await agent.getByRole('button', { name: 'Geef antwoord' }).click();
	await agent.getByText('je antwoord is binnen').waitFor();
	await fits(agent);
	await noor.reload();
	await noor.getByText('“Ik kom wat later.”').waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	for (const page of [agent, noor]) await page.context().close();
});
