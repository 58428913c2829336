import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn, visit } from './browser.ts';

afterAll(closeBrowser);

/** What axe finds on a page; it needs JavaScript, which the page of the story has not. */
async function faultsAt(path: string) {
	const looking = await signIn('noor');
	await looking.goto(path);
	const found = await faults(looking);
	await looking.context().close();
	return found;
}

const offered = '/buurt/welzijn-oudermeer/spindelveld/aanbod';

test('[R34] [R16] a resident reads what there is, offers something without an account, and a worker takes it over', async () => {
	const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
	const neighbour = await visit(offered, plain);
	expect(await neighbour.locator('script').count()).toBe(0);
	await neighbour.getByText('Ik lees met je mee in een moeilijke brief.').waitFor();
	await neighbour.getByRole('heading', { name: 'Het Weefgetouw' }).waitFor();
	await fits(neighbour);
	await neighbour.getByRole('link', { name: 'Ik bied iets aan' }).click();
	const words = 'Mijn buurman Henk is verslaafd, ik wil met hem leren bakken.';
	await neighbour.getByLabel('Wat bied je aan?').fill(words);
	await neighbour.getByRole('button', { name: 'Geef het door' }).click();
	// What lacks is said one by one, and what was typed is still there.
	await neighbour.getByText('Hoe vinden we je terug?', { exact: false }).waitFor();
	expect(await neighbour.getByLabel('Wat bied je aan?').inputValue()).toBe(words);
	await neighbour.getByLabel('Hoe kunnen we je bereiken?').fill('op zaterdag bij de bakker');
	await neighbour.getByLabel('Ja, het buurtwerk mag dit lezen', { exact: false }).check();
	await neighbour.getByRole('button', { name: 'Geef het door' }).click();
	await neighbour.getByText('Hier lijkt een naam te staan', { exact: false }).first().waitFor();
	await neighbour.getByLabel('Wat bied je aan?').fill('Ik leer je graag bakken.');
	await neighbour.getByRole('button', { name: 'Geef het door' }).click();
	await neighbour.getByText('Dank je wel. Het buurtwerk leest het', { exact: false }).waitFor();
	expect(await neighbour.getByText('Ik leer je graag bakken.').count()).toBe(0);

	const noor = await signIn('noor');
	await noor.goto('/verbinden/uit-de-buurt');
	expect(await faults(noor)).toEqual([]);
	const came = noor.locator('article', { hasText: 'Ik leer je graag bakken.' });
	await came.getByText('op zaterdag bij de bakker').waitFor();
	await came.getByText('Neem over als talent').first().click();
	await came.getByRole('button', { name: 'Neem over als talent' }).click();
	await noor.waitForURL(/talenten\/[0-9a-f-]{36}/);
	await noor.goto('/verbinden/uit-de-buurt');
	const taken = noor.locator('article', { hasText: 'op zaterdag bij de bakker' });
	await taken.getByRole('link', { name: 'Naar het talent' }).waitFor();
	await taken.getByRole('button', { name: 'Klaar: haal het bericht weg' }).click();
	await taken.waitFor({ state: 'detached' });
	for (const page of [neighbour, noor]) await page.context().close();
});

test('[R28] a question is set by hand and taken along to Denken; more than three is said', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false });
	await noor.goto('/verbinden/vragen');
	const field = noor.getByLabel('Wat vraagt of biedt iemand?');
	await field.fill('Mw 78, wil weer voor iemand koken');
	await noor.getByRole('button', { name: 'Zoek wat past' }).click();
	await noor.waitForURL(/vragen\/[0-9a-f-]{36}/);
	const question = noor.url();
	await noor.getByText('Meer: zelf een onderwerp kiezen', { exact: false }).click();
	await noor.getByLabel('donderdag').check();
	await noor.getByLabel('Het liefst één op één of in een groep?').selectOption('group');
	await noor.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await noor.getByRole('button', { name: 'Haal weg: donderdag' }).waitFor();
	await noor.getByRole('button', { name: 'Haal weg: liever in een groep' }).waitFor();

	const choose = noor.getByRole('checkbox', { name: /^Kies / });
	await choose.nth(3).waitFor();
	for (let n = 0; n < 4; n++) await choose.nth(n).check();
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	await noor.getByText('Je koos er 4.', { exact: false }).waitFor();
	const ticked = noor.getByRole('checkbox', { checked: true });
	expect(await ticked.count()).toBe(4);
	await noor.getByLabel('Waarom zou dit passen?').fill('Zij zoeken een kok.');
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	await noor.getByText('In één voorstel passen er drie.', { exact: false }).first().waitFor();
	expect(await ticked.count()).toBe(4);
	await ticked.last().uncheck();
	await noor.getByRole('button', { name: 'Stel voor' }).click();
	await noor.waitForURL(/kennismakingen\/[0-9a-f-]{36}/);

	await noor.goto(question);
	await noor.getByRole('link', { name: /Leg hem bij Denken/ }).click();
	expect(await faultsAt(noor.url())).toEqual([]);
	await noor.getByLabel('Hoe heet het, in woorden van bewoners?').fill('Weer voor iemand koken');
	await noor.getByRole('button', { name: 'Begin het thema met deze vraag' }).click();
	await noor.waitForURL(/denken\/themas\//);
	await noor.getByText('Mw 78, wil weer voor iemand koken').first().waitFor();
	await noor.goto(question);
	await noor.getByRole('link', { name: /initiatief/ }).click();
	await noor.getByText('Deze vraag gaat mee als begin:').waitFor();

	await noor.context().close();
}, 240_000);

test('[R28] a question is changed in its own words, and removed for good', async () => {
	const noor = await signIn('noor', { javaScriptEnabled: false });
	await noor.goto('/verbinden/vragen');
	await noor.getByLabel('Wat vraagt of biedt iemand?').fill('Mw 78, wil weer voor iemand koken');
	await noor.getByRole('button', { name: 'Zoek wat past' }).click();
	await noor.waitForURL(/vragen\/[0-9a-f-]{36}/);
	const question = noor.url();
	await noor.getByRole('link', { name: 'Wijzig of verwijder' }).click();
	expect(await faultsAt(noor.url())).toEqual([]);
	await noor.getByLabel('Wat vraagt of biedt iemand?').fill('Mw 78, wil weer koken met anderen');
	await noor.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await noor.getByRole('heading', { name: 'Mw 78, wil weer koken met anderen' }).waitFor();
	await noor.getByRole('link', { name: 'Wijzig of verwijder' }).click();
	await noor.getByText('Verwijder voorgoed').first().click();
	await noor.getByRole('button', { name: 'Ja, verwijder voorgoed' }).click();
	await noor.waitForURL(/verbinden\/vragen$/);
	expect((await noor.goto(question))!.status()).toBe(404);
	await noor.context().close();
});

test('[R28] with JavaScript the fourth card is said at once, in English; a mail after three weeks may be stopped', async () => {
	const noor = await signIn('noor', { locale: 'en-GB' });
	await noor.goto('/verbinden/vragen');
	await noor.getByLabel('What does somebody ask or offer?').fill('Wil graag koken voor anderen');
	await noor.getByRole('button', { name: 'Look what fits' }).click();
	const choose = noor.getByRole('checkbox', { name: /^Choose / });
	await choose.nth(3).waitFor();
	for (let n = 0; n < 4; n++) await choose.nth(n).check();
	await noor.getByText('You chose 4.', { exact: false }).waitFor();
	await choose.nth(3).uncheck();
	await noor.getByText('You chose 4.', { exact: false }).waitFor({ state: 'detached' });

	await noor.goto('/verbinden/kennismakingen');
	await noor.getByRole('link', { name: 'Eettafel Garenhof' }).click();
	await noor.getByText('get a mail after three weeks?', { exact: false }).first().click();
	const form = noor.locator('form[action="?/mail"]').first();
	await form.getByLabel('E-mail address').fill('buur@voorbeeld.example');
	await form.getByRole('button', { name: 'Keep the address' }).click();
	await noor.getByText('First ask whether this side', { exact: false }).first().waitFor();
	expect(await form.getByLabel('E-mail address').inputValue()).toBe('buur@voorbeeld.example');
	await form.getByRole('checkbox').check();
	await form.getByRole('button', { name: 'Keep the address' }).click();
	await noor.getByText('this by itself, with one mail', { exact: false }).waitFor();
	expect(await faults(noor)).toEqual([]);
	await noor.getByRole('button', { name: /^No mail after all/ }).click();
	await noor
		.getByText('this by itself, with one mail', { exact: false })
		.waitFor({ state: 'detached' });
	await noor.context().close();
});
