import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const unfold = (page: Page, name: string) =>
	page.locator('summary').filter({ hasText: name }).first().click();

test('[S7] [R86] old beside new, who commits, the group’s own view, and why: two explanations side by side', async () => {
	const page = await signIn('noor');
	await page.goto('/doen');
	await page.getByRole('link', { name: 'Omgaan met elkaar' }).click();
	await page.getByRole('link', { name: 'jongeren van het plein' }).click();
	await page.getByRole('heading', { name: 'jongeren van het plein', level: 1 }).waitFor();
	const way = page.locator('dl.ways').first();
	expect(await way.textContent()).toMatch(/Eerst\s*wegsturen, filmen\s*Nu\s*eerst groeten/);
	for (const who of ['2 BOA’s', 'snackbar op de hoek', '5 buren', '4 jongeren'])
		await page.getByRole('listitem').filter({ hasText: who }).first().waitFor();
	await page.getByText('Ze zeggen nu eerst hoi.').waitFor();
	await page.getByText('zo doorgegaan').waitFor();
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await fits(page);

	const path = new URL(page.url()).pathname;
	await page.goto(`${path}/papier`);
	await page.getByText('Wij houden ons hieraan').waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('navigation').locator('visible=true').count()).toBe(0);
	await page.emulateMedia({ media: 'screen' });

	await page.goto(path);
	await page.locator('a[href^="/denken/doorgronden/"]').first().click();
	await page.getByText('Er is geen plek waar jongeren mogen zijn.').first().waitFor();
	await page.getByText('Er is overlast: muziek en afval, tot laat.').first().waitFor();
	await page.goto('/denken/termijnen');
	await page
		.getByRole('article')
		.filter({ hasText: 'kijken hoe een afspraak loopt' })
		.filter({ hasText: 'jongeren van het plein' })
		.waitFor();
	await page.context().close();
});

test('[S7] [R86] an agreement is made, looked at together, adjusted with the old kept, and stopped with a reason', async () => {
	const page = await signIn('noor');
	await page.goto('/doen/afspraken/nieuw');
	await page.getByLabel('Over welke groep gaat het?').fill('dames van de was');
	await page.getByLabel('de groep zelf').check();
	await page.getByLabel('Hoe gingen we met hen om?').fill('over hen praten');
	await page.getByLabel('Hoe gaan we voortaan met hen om?').fill('met hen praten');
	await page.getByLabel('Wie houden zich eraan?').fill('2 beheerders\n\n3 buren');
	await page.getByLabel('Vanaf welke dag?').fill('2026-09-01');
	await page.getByLabel('Op welke dag kijken jullie samen').fill('2026-08-01');
	await press(page, 'Spreek af');
	await page.getByText('Deze dag ligt vóór het begin.').waitFor();
	expect(await page.getByLabel('Wie houden zich eraan?').inputValue()).toContain('3 buren');
	await page.getByLabel('Op welke dag kijken jullie samen').fill('2026-10-01');
	await press(page, 'Spreek af');
	await page.getByRole('heading', { name: 'dames van de was', level: 1 }).waitFor();
	await page.getByText('Zo noemt de groep zichzelf.').waitFor();
	const path = new URL(page.url()).pathname;

	await page.goto('/doen');
	await page
		.getByRole('article')
		.filter({ hasText: 'Kijk samen hoe de afspraak loopt.' })
		.waitFor();
	await page.goto(path);
	await unfold(page, 'Noteer wat de groep zegt');
	await page.getByLabel('Wat zeiden ze?').fill('We horen erbij.');
	await page.getByLabel('Wie uit de groep vroeg je?').fill('drie van hen');
	await press(page, 'Noteer wat de groep zegt');
	await page.getByText('We horen erbij.').waitFor();

	await page.getByLabel('We stoppen ermee').check();
	await press(page, 'Bewaar wat jullie afspraken');
	await page.getByText('Schrijf in één zin waarom.').waitFor();
	await page.getByLabel('We passen het aan').check();
	await page.getByRole('textbox', { name: 'Waarom?' }).fill('Zij willen zelf beginnen.');
	await page.getByLabel('Hoe gaan we er voortaan mee om?').fill('wachten tot zij iets zeggen');
	await press(page, 'Bewaar wat jullie afspraken');
	await page.getByText('aangepast').first().waitFor();
	await page.getByRole('heading', { name: 'Hoe het eerder was afgesproken' }).waitFor();
	const ways = page.locator('dl.ways');
	expect(await ways.first().textContent()).toMatch(/met hen praten\s*Nu\s*wachten tot zij iets/);
	expect(await ways.last().textContent()).toMatch(/over hen praten\s*Nu\s*met hen praten/);
	await fits(page);
	await page.context().close();
});
