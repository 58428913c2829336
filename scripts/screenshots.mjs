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

/** Opens a page below a move from its list, by the name it has there. */
const open = async (part, name, move = 'denken') => {
	await page.goto(`/${move}/${part}`);
	const link = page.getByRole('link', { name }).first();
	await page.goto(await link.getAttribute('href'));
	await page.getByRole('heading', { level: 1 }).waitFor();
};
/** Scrolls until something stands at the top. */
const toTop = (what) => what.evaluate((found) => found.scrollIntoView({ block: 'start' }));
await page.goto('/denken/vraaganalyses');
await toTop(page.locator('article', { hasText: 'Signaal:' }).first());
await take('vraaganalyse');
await open('gebiedsanalyses', 'Spindelveld: wat er al is');
await take('gebiedsanalyse');
await page.goto('/denken/beleid');
await take('beleid');
await open('prioriteiten', 'Wat komt er in het voorjaar');
await toTop(page.locator('#stemmen'));
await take('kiezen');
await open('plannen', 'Geveltuinen Garenhof');
await take('plan');
await page.goto(`${page.url()}/voorstellen`);
await page.goto(await page.locator('a.address').first().getAttribute('href'));
await take('meeschrijven');

await page.goto('/doen');
await take('doen');
await page.goto('/doen/agenda');
await take('agenda');
await open('activiteiten', 'Fietstaal', 'doen');
await page.goto(`${new URL(page.url()).pathname}/aanmeldingen`);
await take('aanmeldingen');
await open('initiatieven', 'Geveltuinen Garenhof', 'doen');
await take('initiatief');
await open('afspraken', /jongeren/i, 'doen');
await take('afspraak');
await page.goto('/doen/berichten');
await take('bericht');
await page.goto('/doen/gids');
await take('wegwijzer');

await page.goto('/vinden');
await take('vinden');
await open('terugblikken', 'Het bankje', 'vinden');
await toTop(page.getByRole('table').first());
await take('terugblik');
await page.goto('/vinden/opbrengsten');
await take('opbrengst');
await open('bijdragen', /uitdaag|Weefgetouw|meldingen/i, 'vinden');
await take('bijdrage');
await open('rimpels', /traatdiner/, 'vinden');
await take('rimpels');
await open('vragenlijsten', 'Hoe is het in de zes straten?', 'vinden');
await take('vragenlijst');
await page.goto('/vinden/over-de-schutting');
await take('over-de-schutting');

await page.setViewportSize({ width: 1280, height: 800 });
await open('verslagen', /Spindelveld/, 'vinden');
await take('verslag');
await page.goto('/doen/voortgang');
await take('voortgang');
await page.goto(account);
await take('laptop');
await page.goto('/denken/ordenen');
await toTop(page.getByRole('region', { name: 'De tafel met thema’s' }));
await take('ordenen');
await open('plannen', 'Samen veilig naar De Klos');
await page.goto(await page.locator('#analyses a', { hasText: 'Breng-' }).getAttribute('href'));
await toTop(page.locator('#veld-beeld'));
await take('krachtenveld');
await open('pauzes', 'De dichte envelop');
await page.goto(`${page.url()}/bord`);
await take('pauze-bord');
await page.goto('/verbinden');
await take('verbinden');
await page.goto('/verbinden/vragen');
await page.getByRole('link', { name: /wil weer voor iemand koken/ }).click();
await page.getByRole('heading', { name: 'Wie en wat er is' }).scrollIntoViewIfNeeded();
await take('verbinden-vraag');
await browser.close();
