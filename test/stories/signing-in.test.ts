import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn, vierzet, visit } from './browser.ts';
import { password } from './server.ts';

afterAll(closeBrowser);

test('a wrong password gets a sentence, and says nothing about who has an account', async () => {
	for (const email of ['noor@spindelveld.example', 'niemand@spindelveld.example']) {
		const page = await visit('/inloggen');
		await page.getByLabel('E-mailadres').first().fill(email);
		await page.getByLabel('Wachtwoord', { exact: true }).fill('dit is het niet');
		await page.getByRole('button', { name: 'Log in', exact: true }).click();
		await page.getByText('horen niet bij elkaar').waitFor();
		expect(await page.getByLabel('E-mailadres').first().inputValue()).toBe(email);
		await page.context().close();
	}
});

test('a link by mail signs in once, after a press on the button', async () => {
	const page = await visit('/inloggen');
	await page.getByLabel('E-mailadres').nth(1).fill('ilse@spindelveld.example');
	await page.getByRole('button', { name: 'Stuur me een link' }).click();
	await page.getByText('is er nu een mail onderweg').waitFor();

	const kees = await signIn('kees');
	await kees.goto('/beheer/postvak');
	const letter = await kees
		.locator('article', { hasText: 'ilse@spindelveld.example' })
		.textContent();
	const link = /https?:\/\/\S+\/inloggen\/link\S+/.exec(letter!)![0];

	// A mail scanner that opens the link does not use it up.
	await fetch(link);
	await page.goto(link);
	await page.getByRole('button', { name: 'Log in' }).click();
	await page.waitForURL('**/zien');
	// Ilse reads along with the team: there is nothing to note for her.
	expect(await page.getByRole('link', { name: 'Noteer' }).count()).toBe(0);

	const again = await visit(new URL(link).pathname + new URL(link).search);
	await again.getByRole('button', { name: 'Log in' }).click();
	await again.getByText('Deze link werkt niet (meer)').waitFor();
});

test('[R25] an administrator invites a colleague, who makes an account and begins', async () => {
	const kees = await signIn('kees');
	await kees.goto('/beheer/mensen');
	await kees.getByLabel('Naam').fill('Fatima');
	await kees.getByLabel('E-mailadres').fill('fatima@spindelveld.example');
	await kees.getByRole('button', { name: 'Stuur de uitnodiging' }).scrollIntoViewIfNeeded();
	await kees.locator('#rol-nieuw').selectOption('worker');
	await kees.locator('#team-nieuw').selectOption({ label: 'Spindelveld' });
	await kees.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
	await kees.getByText('De uitnodiging is onderweg.').waitFor();
	await kees.goto('/beheer/postvak');
	const letter = await kees.locator('article', { hasText: 'fatima@' }).textContent();
	const path = /\/uitnodiging\/[\w-]+/.exec(letter!)![0];

	const fatima = await visit(path);
	await fatima.getByLabel('Kies een wachtwoord').fill('kort');
	await fatima.getByRole('button', { name: 'Doe mee' }).click();
	await fatima.getByText('minstens 12 tekens').first().waitFor();
	await fatima.getByLabel('Kies een wachtwoord').fill('drie gewone woorden');
	await fatima.getByRole('button', { name: 'Doe mee' }).click();
	await fatima.waitForURL('**/zien');
	await fatima.getByText('Vijf bewoners van de Garenhof').waitFor();

	const late = await visit(path);
	expect(await late.getByRole('alert').textContent()).toContain('al gebruikt');
});

test('signing out ends it, and a page asked for before comes back after signing in', async () => {
	const page = await visit('/inloggen');
	await page.getByLabel('E-mailadres').first().fill('joost@spindelveld.example');
	await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Log in', exact: true }).click();
	await page.waitForURL((url) => url.pathname !== '/inloggen');
	await page.getByRole('button', { name: 'Uitloggen' }).click();
	await page.getByText('Je bent uitgelogd').waitFor();
	await page.goto('/denken');
	await page.waitForURL(/inloggen\?naar=%2Fdenken/);
});

test('a form from another site is refused', async () => {
	const page = await signIn('noor');
	const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
	const send = (headers: Record<string, string>) =>
		fetch(`${vierzet}/noteer`, {
			method: 'POST',
			body: new URLSearchParams({ id: 'x', text: 'Van elders.' }),
			headers: { cookie: cookies.join('; '), ...headers }
		});
	for (const headers of [
		{ 'sec-fetch-site': 'cross-site' },
		{ origin: 'https://elders.example' }
	] as Record<string, string>[]) {
		const refused = await send(headers);
		expect(refused.status).toBe(403);
		expect(((await refused.json()) as { detail: string }).detail).toMatch(
			/andere website|another website/
		);
	}
});

test('an upload of 200 MB is refused with a status, and the server goes on', async () => {
	let sent = 0;
	const large = new ReadableStream({
		pull(controller) {
			sent += 1 << 20;
			if (sent > 200 << 20) controller.close();
			else controller.enqueue(new Uint8Array(1 << 20));
		}
	});
	const options = {
		method: 'POST',
		body: large,
		duplex: 'half',
		headers: { 'content-type': 'application/x-www-form-urlencoded' }
	};
	const status = await fetch(`${vierzet}/inloggen?/password`, options as RequestInit).then(
		(response) => response.status,
		() => 'closed'
	);
	expect([413, 400, 'closed']).toContain(status);
	expect((await fetch(`${vierzet}/inloggen`)).status).toBe(200);
});
