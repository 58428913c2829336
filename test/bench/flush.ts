import type { BrowserContext } from '@playwright/test';

const notes = 1000;

/** How long it takes until a thousand notes that waited on a device are with the server. */
export async function measureFlush(context: BrowserContext, address: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${address}/zien`, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1500);
	await page.evaluate(async (notes) => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('vierzet');
			opening.onsuccess = () => done(opening.result);
		});
		const owner = await new Promise<string>((done) => {
			const asked = db.transaction('known').objectStore('known').get('me');
			asked.onsuccess = () => done(asked.result.personId);
		});
		const waiting = db.transaction('waiting', 'readwrite');
		for (let n = 0; n < notes; n++) {
			const id = `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
			const base = { id, owner, kind: 'note', state: 'waiting', madeAt: new Date().toISOString() };
			const body = { text: `Wachtte ${n}.` };
			waiting.objectStore('waiting').put({ ...base, path: `/observations/${id}`, body });
		}
		await new Promise((done) => (waiting.oncomplete = done));
		db.close();
	}, notes);
	const start = performance.now();
	await page.goto(`${address}/toestel`);
	await page
		.getByRole('heading', { name: /Alles is verstuurd|Everything is sent/ })
		.waitFor({ timeout: 300_000 });
	const seconds = (performance.now() - start) / 1000;
	console.log(
		`\n${notes} notes that waited on a device: ${seconds.toFixed(1)} s until the server has them (${((seconds / notes) * 1000).toFixed(1)} ms each)`
	);
	await page.close();
}
