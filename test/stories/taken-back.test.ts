import { newId } from '#kernel/index.ts';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn, visit } from './browser.ts';
import { ask, everything, post } from './everything.ts';

afterAll(closeBrowser);

const secret = 'zonnedauwkransje';
const town = '/buurt/welzijn-oudermeer/spindelveld';
const fence = '/over-de-schutting/welzijn-oudermeer';

test('[R93] [S10] a story that is taken back is gone at once from page, feed, API, file, report and search', async () => {
	const [noor, samira, visitor] = [await signIn('noor'), await signIn('samira'), await visit('/')];
	const areas = await ask<{ id: string; slug: string | null }[]>(noor, 'get', '/areas');
	const areaId = areas.find(({ slug }) => slug === 'spindelveld')!.id;
	const [story, shown, report, handover] = [newId(), newId(), newId(), newId()];
	const words = `Bij het ${secret} leerde ik mijn buurvrouw kennen.`;
	await ask(noor, 'put', `/stories/${story}`, {
		...{ title: `Het ${secret}`, changed: words, why: `Door het ${secret} hoor ik erbij.` },
		...{ teller: 'bewoner', domain: 'leven', scope: 'public', asked: true, areaId }
	});
	await post(noor, `/entries/${story}/visibilities`, { visibility: 'public' });
	const publication = { storyId: story, title: `Het ${secret}`, text: words };
	await ask(noor, 'put', `/story-publications/${shown}`, publication);

	const year = { from: '2026-01-01', until: '2027-12-31' };
	await ask(noor, 'put', `/reports/${report}`, { title: 'Verslag met een verhaal', ...year });
	await post(noor, `/reports/${report}/parts`, { parts: [{ id: newId(), entryId: story }] });
	await post(noor, `/reports/${report}/finished`);

	await ask(noor, 'put', `/handovers/${handover}`, { title: 'Samen planten' });
	await post(noor, `/handovers/${handover}/evidence`, { entryIds: [story] });
	type Draft = { version: number; draft: object };
	const { version, draft } = await ask<Draft>(noor, 'get', `/handovers/${handover}`);
	const changed = await post(noor, `/handovers/${handover}/changes`, {
		...{ version, content: { ...draft, situation: { words: 'Een plein.' }, steps: ['Plant.'] } }
	});
	const ready = { version: changed.version, visibility: 'public' };
	await post(noor, `/handovers/${handover}/versions`, ready);

	const screens = [
		...[town, `${town}/__data.json`, `${town}/berichten`, `${town}/berichten/feed.xml`],
		...[`${town}/poster`, fence, `${fence}/${handover}`, `${fence}/${handover}/bestand.json`],
		...['/vinden', '/vinden/verhalen', `/vinden/verhalen/${story}`, `/zoek?q=${secret}`, '/zien'],
		...[`/vinden/verslagen/${report}`, `/vinden/verslagen/${report}/papier?voor=official`],
		...[`/vinden/overdracht/${handover}`, `/waarom/${story}`, `/api/v1/search?q=${secret}`],
		...[`${town}?organisation=welzijn-oudermeer`, '/hsds/services']
	];
	const ids = [story, shown, report, handover, areaId];
	const askers = { noor, samira, visitor };
	const holding = async () => {
		const found: string[] = [];
		for (const [name, who] of Object.entries(askers))
			for (const [path, text] of await everything(who, ids, screens))
				if (text.replaceAll(`/zoek?q=${secret}`, '').includes(`Het ${secret}`))
					found.push(`${name} ${path}`);
		return found;
	};
	const before = await holding();
	for (const path of [
		...[
			`visitor ${town}`,
			`visitor ${fence}/${handover}`,
			`visitor ${fence}/${handover}/bestand.json`
		],
		...[`samira /vinden/verslagen/${report}`, `samira /vinden/verhalen`, `noor /zoek?q=${secret}`],
		...[`noor /api/v1/stories/${story}`, `noor /api/v1/reports/${report}`]
	])
		expect(before).toContain(path);

	// Nothing on the way may keep a copy of a page that shows it.
	const page = await visitor.request.get(town);
	expect(page.headers()['cache-control']).toBe('no-store');
	const etag = page.headers().etag ?? '"none"';

	await post(noor, `/stories/${story}/withdrawals`);
	const again = await visitor.request.get(town, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(200);
	expect(await again.text()).not.toContain(secret);
	expect(await holding()).toEqual([]);
	for (const who of Object.values(askers)) await who.context().close();
}, 400_000);
