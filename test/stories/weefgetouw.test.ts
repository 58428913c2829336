import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

test('[S9] Het Weefgetouw: rejected with its reason, yet a trial; the gap between the roles is shown', async () => {
	const noor = await signIn('noor');
	await noor.goto('/doen/uitdaagrecht');
	await noor.getByRole('link', { name: 'Beheer van Het Weefgetouw' }).click();
	await noor.getByRole('heading', { level: 1, name: 'Beheer van Het Weefgetouw' }).waitFor();
	const main = (await noor.locator('main').innerText()).replace(/\s+/g, ' ');
	for (const words of [
		...[
			'afgewezen',
			'aansprakelijk',
			'Twee avonden per week',
			'Het bod is € 7.000 per jaar lager.'
		],
		...['38 uur per week open', '52 uur per week open', 'faciliteren', 'regisseren'],
		'Dat scheelt 2 treden: de gemeente houdt meer zelf in handen dan bewoners willen.'
	])
		expect(main).toContain(words);
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);

	// On one A4 for the municipality, with what is asked on top.
	await noor.getByRole('link', { name: 'Op papier' }).click();
	await noor.getByText('Vereniging Spindelkracht vraagt om deze taak').waitFor();
	await noor.getByText('Als de penningmeester stopt').waitFor();
	await fits(noor);
	await noor.getByRole('link', { name: 'Terug' }).click();

	// A rejection without a reason is refused, and what was typed stays.
	const step = noor.locator('#stap');
	await step.locator('summary').click();
	await step.getByLabel('Waar staat het?').selectOption('rejected');
	await step.getByLabel('Wie zei dit?').fill('de gemeenteraad');
	await step.getByRole('button', { name: 'Zet een stap' }).click();
	await noor.getByText('Bij deze stap hoort een reden.').waitFor();
	expect(await noor.locator('#stap').getByLabel('Wie zei dit?').inputValue()).toBe(
		'de gemeenteraad'
	);

	// It stands on what was heard at the closed door, and the forces around it are known.
	const why = noor.getByRole('navigation', { name: 'Waarom?' });
	await why.getByText('voor de dichte deur van Het Weefgetouw').waitFor();
	await noor.goto('/denken/krachtenvelden');
	await noor.getByRole('link', { name: 'Het Weefgetouw in eigen beheer' }).click();
	await noor.getByRole('heading', { level: 1, name: 'Het Weefgetouw in eigen beheer' }).waitFor();
	for (const who of ['huidige beheerder', 'wethouder', 'gemeenteraad', 'één penningmeester'])
		await noor.getByText(who).first().waitFor();
	await noor.context().close();
});
