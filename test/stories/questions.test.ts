import { expect, test, afterAll } from 'vitest';
import type { Page } from '@playwright/test';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const [question, theme] = ['Wie leest de energiebrief met mij mee?', 'Energiebrieven'];

/** Notes a question with the keyboard only, as heard at one place for some people. */
async function hear(page: Page, channel: string, askers: string) {
	await page.goto('/vragen');
	await page.getByLabel('Welke vraag hoorde je?').fill(`${question} (${channel})`);
	await page.getByText('Meer: plek, wie vroeg het, waarover').press('Enter');
	await page.getByLabel('Waar hoorde je het?').fill(channel);
	await page.getByLabel('Voor hoeveel mensen? (leeg is één)').fill(askers);
	await page.getByRole('button', { name: 'Noteer de vraag' }).press('Enter');
	await page.getByText('De vraag is genoteerd.').waitFor();
}

/** A theme that gathers these questions, made over the API as another program would. */
const gatherAll = (page: Page) =>
	page.evaluate(
		async ([name, words]) => {
			const id = (last: string) =>
				`${Date.now()
					.toString(16)
					.padStart(12, '0')
					.replace(/^(.{8})(.{4})$/, '$1-$2')}-7000-8000-${last.padStart(12, '0')}`;
			const asked = await (await fetch('/api/v1/questions?limit=200')).json();
			const entryIds = asked
				.filter((one: { text: string }) => one.text.startsWith(words!))
				.map((one: { id: string }) => one.id);
			const body = JSON.stringify({ name, namedBy: 'residents', entryIds });
			const answer = await fetch(`/api/v1/themes/${id('e1')}`, {
				...{ method: 'PUT', body, headers: { 'content-type': 'application/json' } }
			});
			return answer.status;
		},
		[theme, question]
	);

test('[R77] [R76] [S4] from questions to a signal, an analysis with two at work, paper, and a referral', async () => {
	const noor = await signIn('noor');
	await hear(noor, 'spreekuur', '3');
	await hear(noor, 'school', '4');
	await noor.getByText('4 mensen').first().waitFor();
	expect(await gatherAll(noor)).toBeLessThan(300);

	await noor.goto('/denken/vraaganalyses');
	const card = noor.getByRole('article').filter({ hasText: theme }).first();
	await card.getByText('7 vragers dit kwartaal, uit 2 bronnen.').waitFor();
	await card.getByText('Signaal:', { exact: true }).waitFor();
	await card.getByText('Dezelfde cijfers als tabel').press('Enter');
	await card.getByRole('cell', { name: 'school, spreekuur' }).waitFor();
	expect(await faults(noor)).toEqual([]);

	await card.getByRole('link', { name: `Begin een vraaganalyse over ${theme}` }).press('Enter');
	await noor.getByLabel('Lezing 1').fill('Ik durf de post niet open te maken.');
	await noor.getByRole('button', { name: 'Bewaar de vraaganalyse' }).press('Enter');
	await noor.getByText('Nog niet teruggevraagd.').waitFor();
	await noor.getByText('Wat zou het óók kunnen zijn?').waitFor();

	// Two at work on the same page, here the phone and the laptop: the second keeps what was typed and sees what stands there now.
	const address = noor.url();
	const laptop = await signIn('noor', { viewport: { width: 1280, height: 900 } });
	await laptop.goto(address);
	for (const page of [noor, laptop])
		await page.getByText('Werk bij', { exact: true }).press('Enter');
	await noor.getByLabel('Van wie is deze vraag?').fill('bewoners met dichte post');
	await noor.getByLabel('ja, herkend').check();
	await noor.getByLabel('Met hoeveel mensen?').fill('4');
	await noor.getByRole('button', { name: 'Bewaar de vraaganalyse' }).press('Enter');
	// "Bewaard." may still stand there from the first time: this is new.
	await noor.getByText('ja, herkend, met 4 mensen').waitFor();
	await noor.getByText('Bewaard.').waitFor();
	await laptop.getByLabel('Wie wil iets doen?').fill('de energiecoaches');
	await laptop.getByRole('button', { name: 'Bewaar de vraaganalyse' }).press('Enter');
	await laptop.getByText('Iemand anders schreef er intussen ook aan').waitFor();
	await laptop.getByText('bewoners met dichte post').first().waitFor();
	expect(await laptop.getByLabel('Wie wil iets doen?').inputValue()).toBe('de energiecoaches');
	expect(await faults(laptop)).toEqual([]);
	await laptop.getByRole('button', { name: 'Bewaar de vraaganalyse' }).press('Enter');
	await laptop.getByText('Bewaard.').waitFor();
	// Keeping it again took nothing away from the other.
	await laptop.getByText('bewoners met dichte post').first().waitFor();
	await laptop.getByText('ja, herkend, met 4 mensen').waitFor();
	await laptop.context().close();

	// On paper for residents and an official a small number is not told.
	await noor.goto(`${address.split('?')[0]}/papier?voor=resident`);
	await noor.getByText(question).first().waitFor();
	await noor.getByText('ja, herkend, met een paar mensen').waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.goto(`${address.split('?')[0]}/papier?voor=official`);
	await noor.getByText('Betreft').waitFor();
	await noor.goto(`${address.split('?')[0]}/papier`);
	await noor.getByText('7 vragers').waitFor();

	await noor.goto('/vragen');
	await noor
		.getByRole('link', { name: `Verwijs door: ${question}` })
		.first()
		.press('Enter');
	await noor.getByLabel('Naar wie?').fill('energiecoach van de gemeente');
	await noor.getByLabel('ja, afgesproken').check();
	await noor.getByRole('button', { name: 'Geef door' }).press('Enter');
	await noor.getByRole('heading', { name: 'Nog niets teruggehoord' }).waitFor();
	expect(await faults(noor)).toEqual([]);
	const referral = noor.url();
	await noor.goto('/denken/verwijzingen');
	await noor.getByText('nog niets teruggehoord').first().waitFor();
	await noor.goto(referral);
	await noor.getByLabel('Wat hoorde je terug?').fill('De coach is langs geweest.');
	await noor.getByRole('button', { name: 'Noteer wat je hoorde' }).press('Enter');
	await noor.getByRole('heading', { name: 'Teruggehoord' }).waitFor();

	await noor.setViewportSize({ width: 320, height: 700 });
	for (const path of ['/vragen', '/denken/vraaganalyses', address, '/denken/verwijzingen']) {
		await noor.goto(path);
		await fits(noor);
	}
	await noor.context().close();
});
