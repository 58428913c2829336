// Makes the pictures of the user guide: start Vierzet with the example, then
// node scripts/screenshots.mjs http://localhost:3000
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const address = process.argv[2] ?? 'http://localhost:3000';
const folder = join(import.meta.dirname, '../docs/handleiding/beelden');
const browser = await chromium.launch({
	executablePath: findChromium(),
	args: ['--no-sandbox', '--disable-gpu']
});
const context = await browser.newContext({
	baseURL: address,
	locale: 'nl-NL',
	viewport: { width: 390, height: 844 }
});
const page = await context.newPage();
const take = (name) => page.screenshot({ path: join(folder, `${name}.png`) });

await page.goto('/inloggen');
await page.getByLabel('E-mailadres').first().fill('noor@spindelveld.example');
await page.getByLabel('Wachtwoord', { exact: true }).fill('bankje-dambord-thee');
await page.getByRole('button', { name: 'Log in', exact: true }).click();
await page.waitForURL('**/zien');
await take('zien');
await page.goto('/noteer');
await page.getByText('Meer: foto').click();
await take('noteer');
await page.goto('/aanwezig');
await take('aanwezig');
await page.goto('/schouw');
await page.getByRole('link', { name: /woningcorporatie/ }).click();
await page.getByRole('link', { name: 'Verslag om af te drukken' }).click();
await page.getByRole('img', { name: /^Kaart/ }).waitFor();
await take('schouw');
await page.goto('/denken');
await take('denken');
const round = page.locator('article', { hasText: 'Het bankje' }).filter({ hasText: 'gevonden' });
const account = await round.getByRole('link').getAttribute('href');
await page.goto(account);
await take('verantwoording');
await page.goto(await page.locator('main a[href^="/vinden/"]').first().getAttribute('href'));
await page.getByRole('navigation', { name: 'Waarom?' }).scrollIntoViewIfNeeded();
await take('waarom');
await page.goto(account.replace('verantwoording', 'laat-zien'));
await take('laat-zien');
await page.goto('/buurt/welzijn-oudermeer/spindelveld');
await take('buurt');
await page.goto('/gebieden');
await page.getByRole('link', { name: 'Spindelveld' }).click();
await page.waitForURL(/gebieden\/.+/);
await page.getByRole('heading', { name: 'De wijk in beeld' }).scrollIntoViewIfNeeded();
await take('wijkbeeld');
await page.getByRole('heading', { name: 'In cijfers' }).scrollIntoViewIfNeeded();
await take('gebied');
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(account);
await take('laptop');
await browser.close();
