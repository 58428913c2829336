import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ownerRole, startEmbedded } from '#kernel/db/index.ts';
import { openMailServer, type MailServer } from '#test/mail-server.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, visit } from './browser.ts';
import { password, startVierzet } from './server.ts';

// A Vierzet of its own, with a mail server, and its jobs in two workers beside it.
let mail: MailServer;
let house: Awaited<ReturnType<typeof startVierzet>>;
const workers: ChildProcess[] = [];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until<T>(find: () => T | undefined): Promise<T> {
	for (let tries = 0; tries < 600; tries++) {
		const found = find();
		if (found) return found;
		await wait(100);
	}
	throw new Error('it did not come');
}

async function startWorker() {
	const program = join(import.meta.dirname, '../../src/cli/index.ts');
	const worker = spawn(process.execPath, [program, 'worker', '--json'], {
		env: {
			...process.env,
			...{ VIERZET_DATA: house.dataDir, ORIGIN: house.address, SMTP_URL: mail.url }
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	workers.push(worker);
	await once(worker.stdout!, 'data');
}

/** As the owner of the tables: time goes faster here. */
async function ask(query: string) {
	const embedded = await startEmbedded({ dataDir: house.dataDir });
	const client = new pg.Client({ connectionString: embedded.urlFor(ownerRole, 'vierzet') });
	await client.connect();
	const { rows } = await client.query(query);
	await client.end();
	await embedded.stop();
	return rows;
}

beforeAll(async () => {
	mail = await openMailServer();
	house = await startVierzet('start', { VIERZET_JOBS: 'separate', SMTP_URL: mail.url });
	await Promise.all([startWorker(), startWorker()]);
}, 120_000);
afterAll(async () => {
	for (const worker of workers) {
		const ended = once(worker, 'exit');
		worker.kill('SIGTERM');
		await ended;
	}
	await closeBrowser();
	await house.stop();
	await mail.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const narrow = { viewport: { width: 320, height: 640 } };

test('[R89] a message is written, looked at as a resident, shown, followed by mail, and stopped by one POST', async () => {
	const noor = await visit('/inloggen', { baseURL: house.address });
	await noor.getByLabel('E-mailadres').first().fill('noor@spindelveld.example');
	await noor.getByLabel('Wachtwoord', { exact: true }).fill(password);
	await press(noor, 'Log in');
	await noor.waitForURL((url) => url.pathname !== '/inloggen');

	// A resident follows the neighbourhood: nothing begins before the button in the page of the mail.
	const open = { baseURL: house.address, javaScriptEnabled: false, ...narrow };
	const resident = await visit('/buurt/welzijn-oudermeer/spindelveld', open);
	await fits(resident);
	expect(await resident.locator('link[type="application/atom+xml"]').count()).toBe(1);
	await resident.getByRole('link', { name: 'Volg per mail' }).click();
	expect(await resident.locator('script').count()).toBe(0);
	await fits(resident);
	await resident.getByLabel('Je e-mailadres').fill('bewoner@voorbeeld.nl');
	await resident.getByLabel('elke dag dat er iets is').check();
	await press(resident, 'Volg');
	await resident.getByText('Kijk in je mail.').waitFor();
	const asked = await until(() => mail.taken.find(({ to }) => to === 'bewoner@voorbeeld.nl'));
	const body = asked.source.replace(/=\r\n/g, '').replaceAll('=3D', '=');
	const [, token] = /\/volgen\/([\w-]{43})/.exec(body)!;
	await resident.goto(`/volgen/${token}`);
	await fits(resident);
	await press(resident, 'Ja, stuur mij nieuws over Spindelveld');
	await resident.getByText('Het begint.').waitFor();

	// Noor writes; the preview shows nothing to anybody yet.
	await noor.goto('/doen/berichten/nieuw');
	await noor.getByLabel('Waar gaat het over?').fill('De bakken zijn klaar');
	await noor.getByLabel('Vertel het').fill('Tien bakken staan op de balkons.');
	await noor.getByLabel('Van welke plek?').selectOption({ label: '\u2003\u2003Garenhof' });
	await press(noor, 'Bewaar');
	await noor.getByRole('heading', { level: 1, name: 'De bakken zijn klaar' }).waitFor();
	const own = new URL(noor.url()).pathname;
	const below = '/buurt/welzijn-oudermeer/spindelveld/berichten';
	await resident.goto(below);
	expect(await resident.getByText('De bakken zijn klaar').count()).toBe(0);
	await noor.getByRole('link', { name: 'Bekijk als bewoner' }).click();
	await noor.getByRole('heading', { level: 1, name: 'Zo leest een bewoner het' }).waitFor();
	await noor.getByText('Tien bakken staan op de balkons.').waitFor();
	expect(await faults(noor)).toEqual([]);
	await press(noor, 'Laat zien');
	await noor.getByText('De buurt kan het nu lezen.').waitFor();
	expect(await faults(noor)).toEqual([]);

	// The neighbourhood reads it without JavaScript, and by a feed that says when nothing changed.
	await resident.goto(below);
	await resident.getByRole('link', { name: 'De bakken zijn klaar' }).click();
	await resident.getByText('Tien bakken staan op de balkons.').waitFor();
	expect(await resident.locator('script').count()).toBe(0);
	await fits(resident);
	const feed = await fetch(`${house.address}${below}/feed.xml`);
	expect(feed.headers.get('content-type')).toContain('application/atom+xml');
	expect(await feed.text()).toContain('De bakken zijn klaar');
	const again = await fetch(`${house.address}${below}/feed.xml`, {
		headers: { 'if-none-match': feed.headers.get('etag')! }
	});
	expect(again.status).toBe(304);

	// A day later the digest comes, once, though two workers look for it.
	await ask(
		"update progress_message set published_at = now() - interval '5 minutes' where published_at > now() - interval '1 hour'"
	);
	await ask(
		"update follower set sent_until = now() - interval '1 hour', due_at = now() - interval '1 minute'"
	);
	const digest = await until(() =>
		mail.taken.find((one) => one.header('List-Unsubscribe') && one.to === 'bewoner@voorbeeld.nl')
	);
	expect(digest.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
	expect(digest.source).toContain('De bakken zijn klaar');
	await noor.goto(own);
	await noor.getByRole('cell', { name: 'minder dan 10' }).waitFor();
	expect(await noor.content()).not.toContain('bewoner@voorbeeld.nl');

	// Told in the street too; and on paper with a code.
	await noor.locator('summary').filter({ hasText: 'Noteer wie je het vertelde' }).click();
	await noor.getByLabel('Aan wie?').fill('bewoners van de Garenhof');
	await press(noor, 'Noteer');
	await noor.getByRole('cell', { name: 'bewoners van de Garenhof' }).waitFor();
	await noor.setViewportSize(narrow.viewport);
	await fits(noor);
	await noor.goto(`${own}/papier`);
	await noor.getByRole('img', { name: /QR-code/ }).waitFor();
	await fits(noor);

	// One POST by a mail program, without signing in, ends it; opening the link does not.
	const stop = digest.header('List-Unsubscribe')!.slice(1, -1);
	expect((await fetch(stop)).status).toBe(200);
	expect((await ask('select address from follower')).length).toBe(1);
	const stopped = await fetch(stop, {
		method: 'POST',
		body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
		redirect: 'manual'
	});
	expect(stopped.status).toBe(200);
	expect(await ask('select address from follower')).toEqual([]);
	await resident.goto(`/volgen/${token}`);
	await resident.getByText('Je krijgt geen mail meer van ons.').waitFor();
	await wait(6000);
	expect(mail.taken.filter(({ to }) => to === 'bewoner@voorbeeld.nl')).toHaveLength(2);
	const awake = await visit(below, { baseURL: house.address });
	expect(await faults(awake)).toEqual([]);
	for (const page of [noor, resident, awake]) await page.context().close();
});
