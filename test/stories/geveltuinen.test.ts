import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

test('[R38] [R42] [R43] [R75] [R82] [R83] [S8] Geveltuinen: a plan of residents adds up, lets everybody in, and the rule of 1,20 m is traced', async () => {
	const noor = await signIn('noor');

	// The small action grew into a plan of residents themselves.
	await noor.goto('/denken/plannen');
	await noor.getByRole('link', { name: 'Geveltuinen Garenhof', exact: true }).click();
	await noor.getByRole('heading', { level: 1, name: 'Geveltuinen Garenhof' }).waitFor();
	await noor.getByText('van bewoners', { exact: true }).first().waitFor();
	const plan = new URL(noor.url()).pathname;
	await noor.getByText('meebeslissen (5)').first().waitFor();

	// Both sides of the money are the same, and both ratios of the support are told.
	const money = noor.getByRole('region', { name: 'Kosten en dekking' });
	const amounts = (await money.innerText()).replace(/\s+/g, ' ');
	for (const row of [
		...['planten (.+)?€ 640', 'grond (.+)?€ 210', 'gereedschap € 180', 'opening € 120'],
		...['buurtbudget € 900', 'Havenwonen (.+)?€ 150', 'eigen bijdrage (.+)?€ 100']
	])
		expect(amounts).toMatch(new RegExp(row));
	const totals = await money.locator('tr.total .amount').allInnerTexts();
	expect(totals.map((total) => total.replace(/\s/g, ' '))).toEqual(['€ 1.150', '€ 1.150']);
	await noor.getByText(/Het klopt: kosten en dekking zijn allebei €\s1\.150/).waitFor();
	await noor.getByText('87,5 % voor, bij een respons van 65,1 %').waitFor();
	await noor.getByText('Havenwonen', { exact: true }).first().waitFor();

	// A threshold was found and taken away, and who is missed has a name and an invitation.
	const inclusion = noor.locator('#inclusie');
	const language = inclusion.locator('p', { hasText: 'Taal' }).first();
	expect(await language.innerText()).toMatch(/Tigrinya[\s\S]*weggenomen op 24 september 2026/);
	await inclusion.getByText('balkonbakken, aan de deur gevraagd').waitFor();
	await inclusion.getByText('buren die Tigrinya spreken').waitFor();

	// Granted, on one condition: by its source to the rule, and by "Waarom?" too.
	await noor.goto('/denken/besluiten');
	await noor.getByRole('link', { name: 'Geveltuinen toegekend, mits 1,20 m' }).click();
	await noor.getByText('Dan blijft er geen 1,20 m over').waitFor();
	const decision = new URL(noor.url()).pathname;
	const condition = noor
		.getByRole('listitem')
		.filter({ hasText: 'Mits 1,20 m stoep vrij blijft.' });
	const rule = 'Beleidsregel openbare ruimte';
	await condition.getByRole('link', { name: rule }).click();
	await noor.getByRole('heading', { level: 1, name: rule }).waitFor();
	expect(await noor.locator('article.passage').innerText()).toMatch(/^schuurt[\s\S]*≥ 1,20 m vrij/);
	await noor.goto(decision);
	const why = noor.getByRole('navigation', { name: 'Waarom?' });
	await why.getByText('Vijf bewoners van de Garenhof meten de stoep op.').waitFor();
	await why.getByRole('link', { name: rule }).click();
	await noor.getByRole('heading', { level: 1, name: rule }).waitFor();

	// The booklet for on the table: words of residents first, and the same figures.
	await noor.goto(`${plan}/papier?voor=resident`);
	const booklet = (await noor.locator('main').innerText()).replace(/\s+/g, ' ');
	for (const words of [
		...['Als het groen is, blijf je even staan.', 'van bewoners', '€ 1.150'],
		...['87,5 % voor, bij een respons van 65,1 %', 'buren die Tigrinya spreken']
	])
		expect(booklet).toContain(words);

	// The street chooses what comes next: twelve on paper, and one more by the link.
	await noor.goto('/denken/prioriteiten');
	await noor.getByRole('link', { name: 'Wat komt er in het voorjaar bij in de Garenhof?' }).click();
	await noor.getByText('12 stemmen', { exact: true }).waitFor();
	const link = (await noor.locator('a.address').first().getAttribute('href'))!;
	const resident = await visit(new URL(link).pathname, { javaScriptEnabled: false });
	await resident.getByLabel('Stippen op: Bakken voor de balkons').fill('2');
	await resident.getByRole('button', { name: 'Stem', exact: true }).click();
	await resident.getByText('Dank je wel, je stem telt mee.').waitFor();
	await noor.reload();
	await noor.getByText('13 stemmen', { exact: true }).waitFor();

	// And who lives there writes along in the plan, without an account.
	await noor.goto(`${plan}/voorstellen`);
	const along = (await noor.locator('a.address').first().getAttribute('href'))!;
	await resident.goto(new URL(along).pathname);
	await resident.getByRole('heading', { level: 1, name: 'Geveltuinen Garenhof' }).waitFor();
	await resident.context().close();
	await noor.context().close();
});
