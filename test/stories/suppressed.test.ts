import { newId } from '#kernel/index.ts';
import type { Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, signIn, visit } from './browser.ts';
import { ask, everything, post } from './everything.ts';

// Somebody who may sign in, and somebody who may not, try to learn something of fewer than ten people over HTTP: from every
// screen, paper, file and record that is given out, by what is asked beside it, by subtracting, and by looking twice.

afterAll(closeBrowser);

const streets = ['Garenhof', 'Weefkant', 'Spoel'];
/** Twenty-three, twenty-four and seven people; those of the Spoel answered in a way that shows. */
const people = [
	...Array.from({ length: 23 }, (_, index) => ({ street: 0, score: index % 6 })),
	...Array.from({ length: 24 }, (_, index) => ({ street: 1, score: 2 + (index % 7) })),
	...[9, 9, 9, 9, 10, 10, 10].map((score) => ({ street: 2, score }))
].map((one, index) => ({ ...one, code: `code${index}` }));
const sizes = { all: people.length, told: 24 };

const screensOf = (id: string, reportId: string) => [
	...['', '/__data.json', '/blad', '/overtypen', '/tabel'].map(
		(part) => `/vinden/vragenlijsten/${id}${part}`
	),
	...['resident', 'team', 'official'].map(
		(whom) => `/vinden/vragenlijsten/${id}/papier?voor=${whom}`
	),
	...['', '/__data.json', '/papier', '/cijfers', '/cijfers?als=csv'].map(
		(part) => `/vinden/verslagen/${reportId}${part}`
	),
	...['/vinden', '/vinden/vragenlijsten', '/zoek?q=Ladder', '/beheer/geschiedenis'],
	...['/buurt/welzijn-oudermeer/spindelveld', '/buurt/welzijn-oudermeer/spindelveld/berichten']
];

/** The numbers of people and means that stand in a text, in any of the ways in which Vierzet writes them. */
function figuresIn(text: string): string[] {
	const found: string[] = [];
	// In JSON, and in what a page hands on to its scripts.
	for (const [, n, mean] of text.matchAll(/\bn"?:(\d+)(?:,"?mean"?:([\d.]+))?/g))
		found.push(`${n}`, ...(mean ? [`mean ${mean}`] : []));
	for (const [, n] of text.matchAll(/\bn = (\d+)/g)) found.push(n!);
	for (const [, n] of text.matchAll(/\b(\d+) (?:mensen|people|antwoorden|answers|ingevuld)\b/g))
		found.push(n!);
	for (const [, n] of text.matchAll(/;aantal;[^;]*;"?(\d+)/g)) found.push(n!);
	return found;
}

const fill = (who: Page, measurementId: string, momentId: string, one: (typeof people)[number]) =>
	ask(who, 'put', `/measurement-answers/${newId()}`, {
		...{ measurementId, momentId, answers: { q0: one.score }, background: one.street },
		code: one.code
	});

type Whole = {
	moments: { id: string; kind: string; result: { change: unknown; split: unknown[] } | null }[];
};

test('[R93] [S10] nobody learns anything of seven people in a street, by whatever Vierzet gives out', async () => {
	const [noor, samira, kees, visitor] = [
		await signIn('noor'),
		await signIn('samira'),
		await signIn('kees'),
		await visit('/')
	];
	const [id, reportId] = [newId(), newId()];
	await ask(noor, 'put', `/measurements/${id}`, {
		...{ title: 'Ladder van de hof', purpose: 'Zien hoe het gaat.', forWhom: 'drie straten' },
		...{ scale: 'cantril', moments: ['before', 'after'], usesCodes: true },
		...{ background: { question: 'Waar woon je?', options: streets } },
		rawUntil: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
	});
	const whole = () => ask<Whole>(noor, 'get', `/measurements/${id}`);
	const [before, after] = (await whole()).moments.map((one) => one.id) as [string, string];
	await ask(noor, 'put', `/reports/${reportId}`, {
		...{ title: 'Verslag van de ladder', from: '2026-01-01', until: '2027-12-31' }
	});
	await post(noor, `/reports/${reportId}/parts`, { parts: [{ id: newId(), entryId: id }] });
	const screens = screensOf(id, reportId);
	const askers = { noor, samira, kees, visitor };
	const given = async () => {
		const all = new Map<string, string>();
		for (const [name, who] of Object.entries(askers))
			for (const [path, text] of await everything(who, [id, before, after, reportId], screens))
				all.set(`${name} ${path}`, text);
		return all;
	};

	// Looking twice: while it is open, one answer more changes nothing of all that is given out.
	await post(noor, `/measurement-moments/${before}/openings`, { measurementId: id });
	for (const one of people.slice(0, -1)) await fill(noor, id, before, one);
	const first = await given();
	expect(first.size).toBeGreaterThan(100);
	await fill(noor, id, before, people.at(-1)!);
	const second = await given();
	const changed = [...second].filter(([path, text]) => first.get(path) !== text);
	expect(changed.map(([path]) => path)).toEqual([]);

	await post(noor, `/measurement-moments/${before}/closings`, { measurementId: id });
	const told = (await whole()).moments[0]!.result!;
	expect(told.split.map((cell) => cell !== null)).toEqual([false, true, false, false]);

	// Of whom anything is said at all: all of them, and one street. What follows by subtracting is thirty people.
	const all = await given();
	// The data of a page for its scripts count places in a list; the page itself holds them whole.
	const readable = [...all].filter(([path]) => !path.endsWith('__data.json'));
	const about = readable.filter(([path]) =>
		/\/(measurements|vragenlijsten)\/[0-9a-f-]{36}/.test(path)
	);
	expect(about.length).toBeGreaterThan(10);
	const figures = about.flatMap(([, text]) => figuresIn(text));
	const counts = [...new Set(figures.filter((one) => !one.startsWith('mean')))].map(Number);
	expect(counts.toSorted((a, b) => a - b)).toEqual([sizes.told, sizes.all]);
	expect(new Set(figures.filter((one) => one.startsWith('mean'))).size).toBe(2);
	// The mean of the seven, and their number or that of the twenty-three they are hidden among.
	const inReport = readable.filter(([path]) => path.includes(reportId) && !path.includes('areas'));
	for (const [path, text] of [...about, ...inReport])
		expect(text, path).not.toMatch(
			/9[.,]43|9[.,]4\b|\bn"?:(7|23)\b|n = (7|23)\b|\b(7|23) (mensen|people)\b/
		);

	// Filters: whatever is asked beside it, the answer is the same or a refusal.
	for (const base of [
		`/api/v1/measurements/${id}`,
		`/api/v1/measurements/${id}/table`,
		`/vinden/vragenlijsten/${id}/tabel`
	])
		for (const query of ['background=2', 'option=2', 'street=Spoel', 'from=9', 'band=9', 'n=1']) {
			const answer = await noor.request.get(`${base}?${query}`);
			if (answer.status() !== 200) expect(answer.status(), query).toBe(400);
			else expect(await answer.text()).toBe(await (await noor.request.get(base)).text());
		}

	// Linked answers: all but one of them came back, and the change of fifty-three would tell of the one.
	await post(noor, `/measurement-moments/${after}/openings`, { measurementId: id });
	for (const one of people.slice(1))
		await fill(noor, id, after, { ...one, score: (one.score + 3) % 11 });
	await post(noor, `/measurement-moments/${after}/closings`, { measurementId: id });
	await post(noor, `/measurements/${id}/other-causes`, { causes: ['Er kwam een bankje.'] });
	expect((await whole()).moments[1]!.result!.change).toBeNull();
	for (const path of [`/vinden/vragenlijsten/${id}`, `/vinden/vragenlijsten/${id}/tabel`])
		expect(await (await noor.request.get(path)).text()).not.toMatch(
			/Bij dezelfde mensen|n = 53 en 53/
		);
	// Nor may who has no account, or no reason, ask at all.
	for (const who of [kees, visitor])
		expect((await who.request.get(`/api/v1/measurements/${id}`)).status()).not.toBe(200);
	for (const who of Object.values(askers)) await who.context().close();
}, 400_000);
