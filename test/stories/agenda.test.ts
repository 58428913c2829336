import ICAL from 'ical.js';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, vierzet, visit } from './browser.ts';

afterAll(closeBrowser);

const agenda = '/buurt/welzijn-oudermeer/spindelveld/agenda';
const inWeeks = (weeks: number) => {
	const day = new Date(Date.now() + weeks * 7 * 86_400_000);
	return day.toISOString().slice(0, 10);
};

test('[R26] [S3] a weekly activity planned by phone stands in everybody’s agenda, without JavaScript', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/activiteiten/nieuw');
	await page.getByLabel('Hoe heet het?').fill('Soep op de stoep');
	await page.getByLabel('Wanneer begint het (de eerste keer)?').fill(`${inWeeks(1)}T17:00`);
	await page.getByLabel('Komt het terug?').selectOption('weekly');
	await page.getByLabel('Op welke plek?').fill('Klosstraat');
	await page.getByLabel('In welk gebied?').selectOption({ label: '\u2003\u2003Klossenbuurt' });
	await page.getByText('Waar, en met wie?').click();
	await page.getByLabel('ik of mijn team').check();
	await page.getByLabel('iedereen').check();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);
	await page.getByRole('button', { name: 'Plan het' }).click();
	await page.waitForURL(/\/doen\/[0-9a-f-]{36}$/);
	await page.getByText('Wie uit de buurt zou dit mee willen bedenken?').waitFor();
	await fits(page);
	const id = new URL(page.url()).pathname.split('/').at(-1)!;

	await page.getByText('Eén keer afzeggen').click();
	const form = page.locator('#cancelTime');
	await form.getByLabel('Welke keer?').selectOption(`${inWeeks(2)}T17:00`);
	await form.getByLabel('Waarom?').fill('De straat ligt open.');
	await form.getByRole('button', { name: 'Zeg deze keer af' }).click();
	await page.getByText('gaat niet door: De straat ligt open.').waitFor();
	expect(await faults(page)).toEqual([]);

	await page.goto('/doen/agenda');
	await page.getByRole('link', { name: 'Soep op de stoep' }).first().waitFor();
	for (const view of ['maand', 'kaart']) {
		await page.goto(`/doen/agenda?beeld=${view}`);
		await fits(page);
		expect(await faults(page), view).toEqual([]);
	}
	await page.goto('/doen/agenda');
	await page.getByRole('button', { name: 'Maak een geheim adres' }).click();
	const own = (await page.locator('.address a').getAttribute('href'))!;
	expect(await (await fetch(own)).text()).toContain('Sleutel van de werkplaats regelen');
	await page.getByRole('button', { name: 'Trek in' }).click();
	await page.getByRole('button', { name: 'Maak een geheim adres' }).waitFor();
	expect((await fetch(own)).status).toBe(410);
	await page.context().close();

	const visitor = await visit(agenda, {
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
	});
	expect(await visitor.locator('script:not([type="application/ld+json"])').count()).toBe(0);
	const facts = await visitor.locator('script[type="application/ld+json"]').allTextContents();
	expect(facts.map((one) => JSON.parse(one)['@type'])).toContain('Event');
	await visitor.getByText('De straat ligt open.').first().waitFor();
	expect(await visitor.getByText('Kerngroep geveltuinen').count()).toBe(0);
	await fits(visitor);
	for (const view of ['Maand', 'Kaart', 'Lijst']) {
		await visitor.getByRole('link', { name: view, exact: true }).click();
		await fits(visitor);
	}
	await visitor.goto(agenda);
	await visitor.getByRole('link', { name: 'Soep op de stoep' }).first().click();
	await visitor.getByRole('heading', { level: 1, name: 'Soep op de stoep' }).waitFor();
	await fits(visitor);
	await visitor.context().close();
	for (const path of [`${agenda}?beeld=maand`, `${agenda}/${id}`]) {
		const awake = await visit(path);
		expect(await faults(awake), path).toEqual([]);
		await awake.context().close();
	}
});

test('[R26] the calendar of a neighbourhood is one that others read, and says when nothing changed', async () => {
	const answer = await fetch(`${vierzet}${agenda}.ics`);
	expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	const calendar = new ICAL.Component(
		ICAL.parse(await answer.text()) as [string, unknown[], unknown[]]
	);
	const names = calendar
		.getAllSubcomponents('vevent')
		.map((one) => one.getFirstPropertyValue('summary'));
	expect(names).toContain('Fietstaal');
	expect(names).not.toContain('Kerngroep geveltuinen');
	const again = await fetch(`${vierzet}${agenda}.ics`, {
		headers: { 'if-none-match': answer.headers.get('etag')! }
	});
	expect(again.status).toBe(304);
	expect((await fetch(`${vierzet}/agenda/${'x'.repeat(43)}.ics`)).status).toBe(410);
});
