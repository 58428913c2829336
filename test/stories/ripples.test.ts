import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';

afterAll(closeBrowser);

test('[R93] [S10] ripples are drawn in the meeting: type, Enter, type, Enter', async () => {
	const noor = await signIn('noor');
	await noor.goto('/vinden/rimpels');
	await noor.getByRole('link', { name: 'Rimpels van het straatdiner' }).click();
	await noor.getByText(/19 rimpels, 3 diep/).waitFor();
	await noor.getByText(/5 van de 7 soorten rijkdom/).waitFor();
	expect(await faults(noor)).toEqual([]);
	if (process.env.SHOTS) await noor.screenshot({ path: process.env.SHOTS });
	await noor.setViewportSize({ width: 320, height: 640 });
	await fits(noor);
	for (const text of ['Buren vegen samen.', 'De stoep is schoon.']) {
		const field = noor.getByLabel('Wat gebeurde er?').first();
		await field.fill(text);
		await field.press('Enter');
		await noor.locator('ol li b', { hasText: text }).waitFor();
	}
	await noor.getByText(/21 rimpels/).waitFor();
	await noor.context().close();
});
