import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

test('[R28] [S5] from a question without a person to a table where she cooks, with a yes of both sides', async () => {
	const samira = await signIn('samira');
	await samira.goto('/verbinden/kennismakingen');
	await samira.getByRole('link', { name: 'Eettafel Garenhof' }).click();
	// Who brought the question sees the whole way it went: too busy, adjusted, and what came of it.
	for (const said of ['Te druk, 22 man.', 'Eén keer per twee weken', 'het loopt', 'chef'])
		await samira.getByText(said, { exact: false }).first().waitFor();
	expect(await samira.getByRole('button', { name: 'Pas iets aan' }).count()).toBe(0);
	expect(await faults(samira)).toEqual([]);

	const noor = await signIn('noor');
	await noor.goto('/verbinden/kennismakingen');
	await noor.getByRole('heading', { name: 'Nu te vragen' }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	// One tap per side, on a phone.
	await noor.getByRole('button', { name: 'de vrager: Ja, het loopt' }).first().click();
	await noor.waitForLoadState();
	await noor.getByRole('button', { name: /Repaircafé: Een beetje/ }).click();
	await noor.waitForLoadState();
	await noor.getByText('nog niet geland', { exact: false }).first().waitFor();

	await noor.goto('/verbinden/kennismakingen/nieuw');
	await noor.getByLabel('Bij welke vraag?').selectOption({ index: 0 });
	await noor.getByLabel('Waarom zou dit passen?').fill('Daar is altijd een handje nodig.');
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	// Nothing chosen: a sentence, and what was typed is still there.
	await noor.getByText('Er klopt nog iets niet', { exact: false }).first().waitFor();
	expect(await noor.getByLabel('Waarom zou dit passen?').inputValue()).toContain('handje');
	expect(await faults(noor)).toEqual([]);
	await noor
		.getByLabel(/Taalcafé/)
		.first()
		.check();
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	await noor.getByText('Nog niet van beide kanten is er een ja.').waitFor();
	await fits(noor);
	expect(await faults(noor)).toEqual([]);

	// The one side says yes to the worker; the other by itself, without an account and without JavaScript.
	await noor.getByText('Noteer wat de vrager ervan vindt').click();
	await noor.getByRole('button', { name: 'Noteer', exact: true }).first().click();
	await noor.getByText('zegt ja').waitFor();
	await noor.getByText(/Laat Taalcafé zelf antwoorden/).click();
	await noor.getByLabel('Wat leest deze kant?').last().fill('Iemand schenkt graag koffie in.');
	await noor.getByRole('button', { name: 'Maak de link' }).last().click();
	const address = (await noor.locator('a.address').first().getAttribute('href'))!;
	const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const table = await visit(new URL(address).pathname, plain);
	expect(await table.locator('script').count()).toBe(0);
	await fits(table);
	await table.getByText('Iemand schenkt graag koffie in.').waitFor();
	await table.getByRole('button', { name: 'Ja, graag' }).click();
	await table.getByText('Je zei ja.', { exact: false }).waitFor();

	await noor.reload();
	await noor.getByRole('button', { name: 'Stel ze aan elkaar voor' }).click();
	await noor.getByRole('heading', { name: 'Is het iets geworden?' }).waitFor();
	await table.reload();
	await table.getByRole('button', { name: 'Toch liever niet meer' }).click();
	await table.getByText('Je zei nee.', { exact: false }).waitFor();
	await noor.reload();
	await noor.getByText('er is geen toestemming (meer)').first().waitFor();
	expect(await noor.getByRole('button', { name: 'Pas iets aan' }).count()).toBe(0);
	for (const page of [samira, noor, table]) await page.context().close();
});
