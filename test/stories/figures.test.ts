import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

const csv = (text: string) => ({
	...{ name: 'buurtmonitor-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
});
const file = csv(
	'gebied;wie;auto’s\nWK999901;Spindelveld;0,8\nWK999902;Lindewaard;1,1\nGM9999;Oudermeer;1'
);

test.each([
	['with JavaScript', true],
	['without JavaScript', false]
])(
	'[R59] figures from any file: look, say what the columns hold, load — %s',
	async (_, javaScriptEnabled) => {
		const page = await signIn('kees', { javaScriptEnabled });
		await page.goto('/beheer/cijfers');
		await page.getByLabel('Kies een bestand').setInputFiles([file]);
		await page.getByRole('button', { name: 'Bekijk het bestand' }).click();
		await page.getByText('buurtmonitor-2025.csv: 3 regels').waitFor();
		if (javaScriptEnabled) expect(await faults(page)).toEqual([]);
		await fits(page);
		await page.getByLabel(/^gebied/).selectOption({ label: 'de code van het gebied' });
		await page.getByLabel('Van wie zijn de cijfers?').fill('Gemeente Oudermeer');
		await page.getByRole('button', { name: 'Lees in' }).click();
		// No column holds a figure yet: said, and what was chosen stays.
		await page.getByText('er is geen kolom met een cijfer').waitFor();
		expect(await page.getByLabel(/^gebied/).inputValue()).toBe('code');
		await page.getByLabel(/^auto’s/).selectOption({ label: 'Auto’s per huishouden' });
		await page.getByRole('button', { name: 'Lees in' }).click();
		await page.getByText('De cijfers zijn ingelezen.').waitFor();
		await page.context().close();

		const noor = await signIn('noor', { javaScriptEnabled });
		await noor.goto('/gebieden');
		await noor.getByRole('link', { name: 'Spindelveld' }).click();
		const row = noor.getByRole('row', { name: /Auto’s per huishouden/ });
		await row.getByText('Gemeente Oudermeer, 2025').first().waitFor();
		await row.getByText('index 80 (Oudermeer = 100)').waitFor();
		// The residents are there for three years: a line, with its table behind it.
		await noor.getByRole('img', { name: 'Inwoners van 2022 tot en met 2026' }).waitFor();
		await noor.context().close();
	}
);
