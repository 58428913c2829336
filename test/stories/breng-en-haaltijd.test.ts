import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn } from './browser.ts';

afterAll(closeBrowser);

test('[R11] [R79] [S2] Breng- en haaltijd: parents counted, the field says who can move what, and a shop that moves is seen', async () => {
	const noor = await signIn('noor', { viewport: { width: 1280, height: 900 } });

	// What parents saw, said and counted, under their own name for it.
	await noor.goto('/denken/themas');
	await noor.getByRole('link', { name: 'Veilig naar school' }).first().click();
	await noor.getByText('Straks ligt er een kind onder een auto!').first().waitFor();
	for (const cars of [61, 58, 64])
		await noor.getByText(`${cars} auto’s in een kwartier`).first().waitFor();
	await noor.getByText('Geteld door vaders en moeders.').first().waitFor();

	// The plan is made with parents: what was promised, and what it rests on.
	await noor.goto('/denken/plannen');
	await noor.getByRole('link', { name: 'Samen veilig naar De Klos' }).click();
	await noor.getByText('met bewoners', { exact: true }).first().waitFor();
	await noor.getByText('coproduceren (4)').first().waitFor();
	const grounds = noor.locator('#analyses');
	await grounds.getByRole('link', { name: 'Veilig naar school' }).waitFor();
	await grounds.getByRole('link', { name: 'Breng- en haaltijd' }).click();
	await noor.getByRole('heading', { level: 1, name: 'Breng- en haaltijd' }).waitFor();
	const field = new URL(noor.url()).pathname;

	// Two numbers, never one alone, and whom they leave out.
	const support = noor.locator('dl.numbers');
	expect(await support.innerText()).toMatch(/\+0,03[\s\S]*\+1,00/);
	await noor.getByText('Van één partij is de houding niet bekend. Die telt niet mee.').waitFor();
	expect(await noor.getByText('Vergeet jezelf niet').count()).toBe(0);

	// First what holds back: the strongest that can be changed stands on top.
	await noor.getByText('helpt vooruit: 7 samen').waitFor();
	await noor.getByText('houdt tegen: 8 samen').waitFor();
	const forces = noor.locator('ol > li', { hasText: 'sterkte' });
	const order = await forces.allInnerTexts();
	expect(order[0]).toMatch(/^geen alternatief voor tweeverdieners[\s\S]*samen 20/);
	expect(order[1]).toMatch(/^parkeeromzet van de winkel[\s\S]*samen 9/);
	expect(order.slice(2).join()).toMatch(/boosheid van ouders[\s\S]*de telling van drie ochtenden/);

	// On paper, for whom it is: residents read no scores of anybody.
	const papers = {
		resident: /geen alternatief voor tweeverdieners/,
		team: /\+0,03[\s\S]*\+1,00/,
		official: /\+0,03[\s\S]*geen alternatief voor tweeverdieners/
	};
	for (const [register, words] of Object.entries(papers)) {
		await noor.goto(`${field}/papier?voor=${register}`);
		expect(await noor.locator('main').innerText()).toMatch(words);
	}
	await noor.goto(`${field}/papier?voor=resident`);
	expect(await noor.locator('main').innerText()).not.toMatch(/van 5|\+\d/);

	// Samira of the municipality reads it in English, and changes nothing.
	const samira = await signIn('samira', { locale: 'en-GB' });
	await samira.goto(field);
	expect(await samira.locator('dl.numbers').innerText()).toMatch(/\+0\.03[\s\S]*\+1\.00/);
	expect(await samira.locator('form[action="?/addActor"]').count()).toBe(0);
	await samira.context().close();

	// Weeks later the shop thinks otherwise; what was seen before stays, and the shift is told in words.
	await noor.goto(field);
	await noor.getByRole('rowheader', { name: 'automaterialenzaak Kooy' }).getByRole('link').click();
	await noor.getByText('Wie mijn stoep leeg wil, wil mijn winkel leeg.').first().waitFor();
	await noor.getByLabel('Houding').selectOption({ label: 'er een beetje voor' });
	await noor.getByLabel('Macht').selectOption({ label: '3 van 5' });
	await noor.getByRole('button', { name: 'Noteer', exact: true }).click();
	await noor
		.getByText('automaterialenzaak Kooy ging van ertegen naar er een beetje voor.')
		.waitFor();
	expect(await support.innerText()).toMatch(/\+0,29[\s\S]*\+1,00/);
	await noor.context().close();
});
