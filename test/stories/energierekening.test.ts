import { afterAll, expect, test } from 'vitest';
import { formatDay } from '#ui/shared.ts';
import { nextDay } from '#seed/world.ts';
import { closeBrowser, signIn } from './browser.ts';

afterAll(closeBrowser);

const theme = 'Post die je niet durft te openen';

test('[R70] [R76] [R77] [R80] [S4] Energierekening: nine who ask are a signal, behind it lies the envelope, and nearly all is there already', async () => {
	const noor = await signIn('noor', { viewport: { width: 1280, height: 900 } });

	// People instead of mentions, from more than one side, and more than before; not yet a trend.
	await noor.goto('/denken/vraaganalyses');
	const card = noor.getByRole('article').filter({ hasText: theme }).first();
	await card.getByText('Signaal:', { exact: true }).waitFor();
	await card.getByText('9 vragers dit kwartaal, uit 3 bronnen.').waitFor();
	await card.getByText('In de twee periodes ervoor gemiddeld 2,5.').waitFor();
	expect(await card.innerText()).not.toMatch(/trend/i);
	await card.getByText('Dezelfde cijfers als tabel').click();
	const rows = await card.locator('tbody tr').allInnerTexts();
	const periods = rows.map((row) => row.split('\t').slice(1).join(' | ').trim());
	expect(periods.slice(-3)).toEqual([
		'2 | 2 | Havenwonen, spreekuur',
		'3 | 3 | Havenwonen, school, spreekuur',
		'9 | 11 | Havenwonen, school, spreekuur'
	]);

	// What lies behind: two readings side by side, one of them given back and recognised.
	await card.getByRole('link', { name: /^Vraaganalyse/ }).click();
	const told = noor.locator('dl.sentences');
	for (const words of [
		...['Ik durf de post niet open te maken. (herkend)', 'Ik wil geld overhouden aan het eind'],
		...['ja, herkend, met 4 mensen', 'van velen samen', 'combineren met wat er is'],
		'Twee energiecoaches van de gemeente, en een leeg inloopuur'
	])
		await told.getByText(words).waitFor();
	await noor.getByText('“Mag ik de brief hier laten liggen?”').waitFor();
	await noor.getByRole('link', { name: 'Met soep erbij zou ik het durven.' }).first().waitFor();

	// For residents on paper: their words, and no small number.
	await noor.goto(`${new URL(noor.url()).pathname}/papier?voor=resident`);
	await noor.getByText('Ik durf de post niet open te maken.').first().waitFor();
	await noor.getByText('ja, herkend, met een paar mensen').waitFor();

	// Of four that were referred, three were heard of again; the fourth stays open.
	await noor.goto('/denken/verwijzingen');
	const open = noor.getByRole('region', { name: 'Nog niets teruggehoord' });
	const waiting = open.getByRole('article').filter({ hasText: 'Sociaal Raadslieden' });
	await waiting.getByText('nog niets teruggehoord').waitFor();
	for (const heard of [
		'De coach is langs geweest; de aanvraag',
		'Samen gebeld',
		'Het ventilatierooster'
	])
		await noor.getByText(heard).first().waitFor();

	// The day that policy asks for, at the policy and among all days that come.
	const day = formatDay(nextDay('03-01'), 'nl');
	await noor.goto('/denken/beleid');
	await noor.getByText('Samen met bewoners de wijkactie aanvragen').waitFor();
	const line = noor.getByRole('listitem').filter({ hasText: 'wijkactie aanvragen' });
	expect(await line.innerText()).toContain(day);
	await noor.goto('/denken/termijnen');
	const ahead = noor.getByRole('article').filter({ hasText: 'wijkactie aanvragen' });
	await ahead.getByText('termijn in beleid · Programma Energiearmoede 2024–2026').waitFor();
	await ahead.getByRole('heading', { name: day }).getByRole('link').click();
	await noor.getByRole('heading', { level: 1, name: 'Programma Energiearmoede' }).waitFor();
	const passage = noor.locator('article.passage');
	expect(await passage.innerText()).toMatch(new RegExp(`^steunt[\\s\\S]*${theme}`));

	// Doing nothing yet was a full choice, with its reason.
	await noor.goto('/denken/pauzes');
	await noor.getByText('willen eerst met elkaar praten').waitFor();
	await noor.getByRole('link', { name: 'De dichte envelop' }).click();
	await noor.locator('.outcome').getByText('Nog niets doen').waitFor();
	await noor.context().close();
});
