import { newId } from '#kernel/index.ts';
import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, faults, fits, signIn } from './browser.ts';
import { ask, post } from './everything.ts';

afterAll(closeBrowser);

const small = { width: 320, height: 640 };
const laptop = { viewport: { width: 1280, height: 900 }, hasTouch: false };
const year = '/team/gekanteld?van=2026-01-01&tot=2026-11-30';
const reason = 'vraag van het team over het eigen handelen';

/** Prepares a discussion, begins it, and answers its address. */
async function begun(who: Page): Promise<string> {
	await who.goto('/team/besprekingen/nieuw');
	await who.getByLabel('Ja, en is er niet bij').check();
	await who.getByRole('button', { name: 'Zet klaar' }).click();
	await who.getByRole('button', { name: 'Begin met ronde 1' }).click();
	await who.getByRole('heading', { name: 'Ronde 1 van 8' }).waitFor();
	return new URL(who.url()).pathname;
}
const say = async (who: Page, label: string, words: string) => {
	const field = who.getByRole('textbox', { name: label, exact: true });
	await field.fill(words);
	await who.getByRole('button', { name: `Zet erbij: ${label}` }).click();
	await who.locator('li p').getByText(words, { exact: true }).waitFor();
};
const toRound = async (who: Page, title: string) => {
	const list = who.getByRole('navigation', { name: 'De rondes' });
	if (!(await list.isVisible())) await who.getByText('Kijk in een andere ronde').click();
	await list.getByRole('link', { name: title }).click();
	await who.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
};

test('[S6] [R33] scenario 6 as it is told, and the count: 7 of 9 discussions, 4 collective routes', async () => {
	const noor = await signIn('noor');
	await noor.goto('/team');
	await noor.getByRole('link', { name: 'Besprekingen' }).click();
	await noor.getByRole('link', { name: 'SV-24-07' }).click();
	await noor.getByText('De bewoner weet dit niet. We bespreken het anoniem.').waitFor();
	for (const words of [
		...[`Reden: ${reason}`, 'kweekt tomaten op 4 hoog', 'kent iedereen in de hal'],
		...['repareert brommers', 'te vragen door: de buurvrouw'],
		...['Ik begin over de tomaten, niet over het balkon.', 'Teruggekeken op 3 juli 2026'],
		...['40 plantjes opgekweekt. Het balkon is half leeg.', 'er kwam iets goeds van']
	])
		await noor.getByText(words).first().waitFor();
	expect(await faults(noor)).toEqual([]);

	// The resident's own sheet: talents, and nothing of the discussion.
	await noor.getByRole('link', { name: 'Blad voor de bewoner' }).click();
	await noor.getByRole('heading', { name: 'Wat jij kunt' }).waitFor();
	await noor.reload();
	await noor.getByText('kweekt tomaten op 4 hoog').waitFor();
	const sheet = (await noor.locator('main').textContent())!;
	expect(sheet).not.toMatch(/SV-24-07|boos|zorgmijdend|vervuild|Samira|anoniem/);
	expect(await noor.locator('script[src], link[rel=modulepreload]').count()).toBe(0);
	expect(await faults(noor)).toEqual([]);

	await noor.goto(year);
	await noor
		.getByText('Talenten ingebracht: 7 van 9 besprekingen, 4 collectieve routes.')
		.waitFor();
	expect(await noor.getByRole('link', { name: /^SV-/ }).count()).toBe(9);
	expect(await faults(noor)).toEqual([]);
	await noor.setViewportSize(small);
	await fits(noor);
	await noor.getByRole('link', { name: 'Om af te drukken' }).click();
	await noor.getByText('7 van 9 besprekingen').first().waitFor();

	// Outside the team: no discussion, and no figure about so few.
	const teamId = (await ask<{ id: string; name: string }[]>(noor, 'get', '/teams')).find(
		({ name }) => name !== 'Lindewaard'
	)!.id;
	const bram = await signIn('bram');
	await bram.goto(`${year}&team=${teamId}`);
	await bram.getByText('te weinig om te tonen').first().waitFor();
	expect(await bram.locator('main').textContent()).not.toMatch(/SV-|7 van 9/);
	const [first] = await ask<{ id: string }[]>(noor, 'get', '/discussions');
	expect((await bram.request.get(`/team/besprekingen/${first!.id}`)).status()).toBe(404);
	expect((await bram.request.get(`/team/besprekingen/${first!.id}/stand`)).status()).toBe(404);
	expect(await ask(bram, 'get', '/discussions')).toEqual([]);
	for (const page of [noor, bram]) await page.context().close();
});

test('[R31] [S6] a discussion begins with consent, a reason without it, and a code without a name', async () => {
	// Another one each time: a code is used once.
	const code = `SV-25-${100 + Math.floor(Math.random() * 900)}`;
	const samira = await signIn('samira', { viewport: small });
	await samira.goto('/team/besprekingen/nieuw');
	// Why without the resident is only asked of who says so.
	const why = samira.getByLabel('Waarom zonder de bewoner?');
	expect(await why.isVisible()).toBe(false);
	await samira.getByLabel('Nee. We bespreken het anoniem').check();
	await why.waitFor();
	await samira.getByLabel('Code', { exact: true }).fill('Jansen-1990');
	await samira.getByLabel('Wie let op de talenten?').selectOption({ label: 'Noor Tahiri' });
	await samira.getByRole('button', { name: 'Zet klaar' }).click();
	await samira.getByText('Dit lijkt op een naam').waitFor();
	expect(await samira.getByLabel('Code', { exact: true }).inputValue()).toBe('Jansen-1990');
	await samira.getByLabel('Code', { exact: true }).fill(code);
	await samira.getByRole('button', { name: 'Zet klaar' }).click();
	await samira.getByText('Schrijf kort op waarom je het toch bespreekt').waitFor();
	await fits(samira);
	expect(await faults(samira)).toEqual([]);
	await why.fill(reason);
	await samira.getByRole('button', { name: 'Zet klaar' }).click();
	await samira.getByRole('heading', { name: code }).waitFor();
	await samira.getByText('Talenten: Noor Tahiri').waitFor();
	await samira.context().close();
});

test('[R31] [R32] [R47] two browsers in one discussion: nothing is lost, the clock is one, and talents come first', async () => {
	const samira = await signIn('samira');
	const noor = await signIn('noor', laptop);
	const address = await begun(samira);
	await noor.goto(address);
	await noor.getByRole('timer').getByText('nog 2:').waitFor();
	// Samira goes on; Noor's page follows by itself.
	await samira.getByRole('button', { name: 'Volgende ronde' }).click();
	await noor.getByRole('heading', { name: 'Ronde 2 van 8: De vraag' }).waitFor();
	await Promise.all([
		say(samira, 'De vraag', 'Ik wil planten kweken voor de geveltuinen'),
		say(noor, 'De vraag', 'Ik red me wel')
	]);
	for (const who of [samira, noor])
		for (const words of ['Ik wil planten kweken voor de geveltuinen', 'Ik red me wel'])
			await who.locator('li p').getByText(words).waitFor();

	// Noor is still typing when the team goes on: she stays with her words.
	await noor.getByRole('textbox', { name: 'De vraag', exact: true }).fill('half af');
	await samira.getByRole('button', { name: 'Volgende ronde' }).click();
	await noor.getByRole('heading', { name: 'Ronde 3 van 8' }).waitFor();
	expect(await noor.getByRole('textbox', { name: 'De vraag', exact: true }).inputValue()).toBe(
		'half af'
	);
	await noor.getByRole('button', { name: 'Zet erbij: De vraag' }).click();
	await noor.locator('li p').getByText('half af').waitFor();
	await noor.getByRole('link', { name: 'Terug naar de ronde van nu' }).click();
	await noor.getByRole('heading', { name: 'Feiten', exact: true }).waitFor();

	// A name: a kind word while typing, and it can be kept.
	await noor
		.getByRole('textbox', { name: 'Wat weten we?', exact: true })
		.fill('buurvrouw Fatima vraagt hem vaak');
	await noor.getByText('Hier lijkt een naam te staan.').waitFor();
	await noor.getByRole('button', { name: 'Zet erbij: Wat weten we?' }).click();
	await noor.getByText('Staat hier een naam?').waitFor();

	// Closing without talents is refused with a way back.
	await samira.getByRole('button', { name: 'Volgende ronde' }).waitFor();
	await toRound(samira, 'Onze houding');
	await samira.getByRole('button', { name: 'Ga met het team naar deze ronde' }).click();
	await samira.getByRole('heading', { name: 'Ronde 8 van 8' }).waitFor();
	await samira.getByText('Er staat nog geen talent.').waitFor();
	await samira.getByRole('button', { name: 'Sluit de bespreking af' }).click();
	await samira.getByText('Waar vragen buren deze bewoner om?', { exact: false }).first().waitFor();
	await samira.getByRole('link', { name: 'Naar de ronde met talenten' }).click();
	await samira.getByText('Wat deed hij of zij toen het goed ging?').waitFor();
	await say(samira, 'Een talent', 'kweekt tomaten');
	await samira
		.getByRole('textbox', { name: 'Hoe boren we het aan?' })
		.fill('planten opkweken voor de geveltuinen');
	await samira.getByLabel('Wie kan dat het beste vragen?').first().fill('de buurvrouw');
	await samira.getByRole('button', { name: 'Zet erbij: Hoe boren we het aan?' }).click();
	await samira.getByText('te vragen door: de buurvrouw').waitFor();
	expect(await faults(samira)).toEqual([]);

	// Both change one text: the second sees both.
	await toRound(noor, 'Talenten');
	const change = async (who: Page, words: string) => {
		const row = who.locator('li').filter({ hasText: 'kweekt tomaten' });
		await row.getByText('Verander', { exact: true }).click();
		await row.getByLabel('Andere woorden').fill(words);
		return row.getByRole('button', { name: /^Verander:/ });
	};
	const [ofNoor, ofSamira] = [
		await change(noor, 'kweekt tomaten op vier hoog'),
		await change(samira, 'kweekt tomaten en paprika')
	];
	await ofNoor.click();
	await samira.getByText('Nu staat er: „kweekt tomaten op vier hoog”').waitFor();
	await ofSamira.click();
	await samira.getByText('Een collega heeft dit intussen veranderd.', { exact: false }).waitFor();
	const typed = samira.getByLabel('Andere woorden').first();
	expect(await typed.inputValue()).toBe('kweekt tomaten en paprika');
	await ofSamira.click();
	await noor.locator('li p').getByText('kweekt tomaten en paprika', { exact: true }).waitFor();

	// What there is, with reasons, straight from the match engine; what is chosen lies with the discussion.
	await toRound(noor, 'Netwerk en buurt');
	await noor.getByText('Past omdat').first().waitFor();
	await noor
		.getByRole('button', { name: /^Leg erbij: .*[Gg]eveltuin/ })
		.first()
		.click();
	await noor.getByText('ligt erbij').first().waitFor();
	expect(await faults(noor)).toEqual([]);

	// Nobody asks by default; the neighbour does.
	await toRound(noor, 'Wat wil de bewoner?');
	for (const asker of await noor.getByRole('radio').all())
		expect(await asker.isChecked()).toBe(false);
	await noor.getByLabel('een club, plek of initiatief').check();
	await noor.getByLabel('iemand uit het netwerk of de buurt').check();
	await noor.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
	await noor.getByText('Wie vraagt het: iemand uit het netwerk of de buurt').waitFor();

	await toRound(noor, 'Onze houding');
	await noor.getByLabel('Wie?', { exact: true }).selectOption({ label: 'Noor Tahiri' });
	await noor.getByLabel('Wat ga je anders doen?').fill('Ik begin over de tomaten.');
	await noor.getByLabel('Wanneer kijken jullie terug?').fill('2027-01-08');
	await noor.getByRole('button', { name: 'Spreek iets af' }).click();
	await noor.getByText('terugkijken op 8 januari 2027').waitFor();
	// The name is looked at again before it closes.
	await noor.getByRole('button', { name: 'Sluit de bespreking af' }).click();
	await noor.getByText('Er lijkt een naam in te staan.', { exact: false }).waitFor();
	await noor.getByLabel('Ik keek nog eens.', { exact: false }).check();
	await noor.getByRole('button', { name: 'Sluit de bespreking af' }).click();
	await noor.getByRole('heading', { name: 'Wat kwam ervan?' }).waitFor();
	await samira.getByRole('heading', { name: 'Wat kwam ervan?' }).waitFor();

	// The agreement stands with Noor's own tasks, and with nobody else's.
	await noor.goto('/beloftes');
	await noor.getByText('terugkijken op 8 januari 2027').waitFor();
	await samira.goto('/beloftes');
	expect(await samira.locator('main').textContent()).not.toContain('Ik begin over de tomaten.');
	for (const page of [samira, noor]) await page.context().close();
}, 240_000);

test('[R31] without JavaScript, at 320 pixels: until when, the next round, and every step', async () => {
	const ilse = await signIn('ilse', { javaScriptEnabled: false, viewport: small });
	await begun(ilse);
	await ilse.getByText('Deze ronde duurt tot').waitFor();
	for (const title of ['De vraag', 'Feiten', 'Talenten']) {
		await ilse.getByRole('button', { name: 'Volgende ronde' }).click();
		await ilse.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
	}
	await say(ilse, 'Een talent', 'bakt brood voor de portiek');
	await fits(ilse);
	await toRound(ilse, 'Onze houding');
	await ilse.getByRole('button', { name: 'Ga met het team naar deze ronde' }).click();
	await ilse.getByRole('button', { name: 'Sluit de bespreking af' }).click();
	await ilse.getByRole('heading', { name: 'Wat kwam ervan?' }).waitFor();
	await fits(ilse);

	// On to VERBINDEN: only the question, after a look at it and a yes.
	await ilse.getByRole('link', { name: 'Geef de vraag door' }).click();
	await ilse.getByLabel('Wat vraagt of zoekt de bewoner?').fill('Wie bakt er samen brood?');
	await ilse.getByRole('button', { name: 'Bekijk hoe het er komt te staan' }).click();
	await ilse.getByRole('heading', { name: 'Zo staat het straks bij Verbinden' }).waitFor();
	await ilse.getByRole('button', { name: 'Geef door' }).click();
	await ilse.getByText('Vraag het eerst aan de bewoner.', { exact: false }).waitFor();
	await ilse.getByLabel('De bewoner kent deze woorden en zei ja').check();
	await ilse.getByLabel('in een gesprek').check();
	await ilse.getByRole('button', { name: 'Geef door' }).click();
	await ilse.getByText('Doorgegeven op').waitFor();
	await ilse.getByRole('link', { name: 'Bekijk de vraag' }).click();
	await ilse.getByRole('heading', { name: 'Wie bakt er samen brood?' }).waitFor();
	expect(await ilse.locator('main').textContent()).not.toMatch(/SV-\d\d|portiek|bespreking/);
	await ilse.context().close();
});

test('[R25] [R31] who leaves the team in the middle no longer sees it; the role falls free and the words stay', async () => {
	const [noor, joost, kees] = [await signIn('noor'), await signIn('joost'), await signIn('kees')];
	const address = await begun(noor);
	await noor.getByText('Verander rollen of toestemming').click();
	await noor.getByLabel('Wie bewaakt de tijd').selectOption({ label: 'Joost' });
	await noor.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await noor.getByText('Tijd: Joost').waitFor();
	await joost.goto(`${address}?ronde=4`);
	await say(joost, 'Een talent', 'repareert brommers');

	const people = await ask<
		{ id: string; name: string; roles: { id: string; role: string; teamId: string }[] }[]
	>(kees, 'get', '/people');
	const found = people.find(({ name }) => name === 'Joost')!;
	const { id: roleId, role, teamId } = found.roles[0]!;
	await post(kees, `/roles/${roleId}/endings`);
	// The page he has open closes by itself.
	await joost.getByText('repareert brommers').first().waitFor({ state: 'detached' });
	await noor.reload();
	await noor.getByText('Tijd: vrij').waitFor();
	await toRound(noor, 'Talenten');
	await noor.getByText('repareert brommers').first().waitFor();
	await post(kees, `/people/${found.id}/roles`, { writeId: newId(), role, teamId });
	for (const page of [noor, joost, kees]) await page.context().close();
});

test('[R34] what worked is shared with the team, loose from any discussion', async () => {
	const joost = await signIn('joost', { viewport: small });
	await joost.goto('/team/besprekingen/wat-werkte');
	await joost.getByLabel('Dit werkte').fill('zie SV-24-07');
	await joost.getByRole('button', { name: 'Deel met het team' }).click();
	await joost.getByText('Hier staat de code van een bespreking in.', { exact: false }).waitFor();
	await joost.getByLabel('Dit werkte').fill('Waar word je vrolijk van in de hal?');
	await joost.getByRole('button', { name: 'Deel met het team' }).click();
	const samira = await signIn('samira');
	await samira.goto('/team/besprekingen/wat-werkte');
	await samira.getByText('Waar word je vrolijk van in de hal?').waitFor();
	await joost.getByRole('button', { name: /^Haal terug: Waar word/ }).click();
	await joost.getByText('Waar word je vrolijk van in de hal?').waitFor({ state: 'detached' });
	for (const page of [joost, samira]) await page.context().close();
});
