import type { Page } from '@playwright/test';

/** Runs in the page: saves thirty notes in quick succession, every third with a photo; says of each when it was kept. */
export const saveThirty = async ({ round, picture }: { round: number; picture: string }) => {
	const told = (window as unknown as { told: (text: string) => Promise<void> }).told;
	const until = async <T>(found: () => T | null | undefined | false) => {
		for (;;) {
			const one = found();
			if (one) return one;
			await new Promise((again) => setTimeout(again, 5));
		}
	};
	const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
	for (let n = 0; n < 30; n++) {
		const field = await until(() => document.querySelector<HTMLTextAreaElement>('[name=text]'));
		const text = `Stroomnotitie ${round}-${n}${n % 3 === 0 ? ' met foto' : ''}.`;
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		if (n % 3 === 0) {
			const files = new DataTransfer();
			files.items.add(new File([bytes], 'IMG.jpg', { type: 'image/jpeg' }));
			const input = document.querySelector<HTMLInputElement>('[name=photos]')!;
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
			await until(() => document.querySelector('.photo img'));
			await until(() => input.files![0]?.name === 'foto.jpg');
		}
		field.form!.requestSubmit();
		// Kept: a fresh sheet stands there, with "Bewaard op dit toestel." above it.
		await until(() => !field.isConnected && document.body.textContent.includes('Bewaard op dit'));
		await told(text);
	}
};

interface Kept {
	id: string;
	text: string;
	after?: string;
	digest?: string;
}

/** What waits on the device, photos with the digest of their bytes. */
export const keptHere = (page: Page) =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('vierzet');
			opening.onsuccess = () => done(opening.result);
		});
		const items = await new Promise<
			{ id: string; body: { text: string }; after?: string; photo?: Blob }[]
		>((done) => {
			const asked = db.transaction('waiting').objectStore('waiting').getAll();
			asked.onsuccess = () => done(asked.result);
		});
		db.close();
		const kept: Kept[] = [];
		for (const { id, body, after, photo } of items) {
			const one: Kept = { id, text: body.text, after };
			if (photo) {
				// A photo that is cut off does not open.
				await createImageBitmap(photo);
				const hash = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer());
				one.digest = [...new Uint8Array(hash)].map((n) => n.toString(16).padStart(2, '0')).join('');
			}
			kept.push(one);
		}
		return kept;
	});
