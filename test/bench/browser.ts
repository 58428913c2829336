import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../../scripts/chromium.mjs';
import { measureFlush } from './flush.ts';

const port = 4999;

/** What the browser loads: JavaScript per page in KB gz, and the LCP of the public page on a throttled phone. */
export async function measureBrowser(
	address: string,
	cookie: { name: string; value: string },
	pages: string[]
) {
	const executablePath = findChromium();
	if (!executablePath) return console.log('browser: skipped (no Chromium)');
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`]
	});
	try {
		console.log('\n| page | JavaScript KB gz |\n| --- | ---: |');
		for (const path of pages) {
			const context = await browser.newContext();
			await context.addCookies([{ ...cookie, url: address }]);
			const page = await context.newPage();
			const scripts: Promise<Buffer>[] = [];
			page.on('response', (response) => {
				if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
			});
			await page.goto(address + path, { waitUntil: 'networkidle' });
			if (new URL(page.url()).pathname !== path) throw new Error(`${path} led to ${page.url()}`);
			const bodies = await Promise.all(scripts);
			const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
			console.log(`| ${path.replace(/[0-9a-f-]{36}/, '…')} | ${(bytes / 1024).toFixed(1)} |`);
			await context.close();
		}
		const context = await browser.newContext();
		await context.addCookies([{ ...cookie, url: address }]);
		await measureFlush(context, address);
		await context.close();
		const result = await lighthouse(`${address}/buurt/welzijn-oudermeer/spindelveld`, {
			...{ port, output: 'json', logLevel: 'error', onlyCategories: ['performance'] }
		});
		const audits = result?.lhr.audits;
		console.log(
			`\nPublic page on a throttled phone (Lighthouse): LCP ${Math.round(audits?.['largest-contentful-paint']?.numericValue ?? NaN)} ms, performance ${result?.lhr.categories.performance?.score}`
		);
	} finally {
		await browser.close();
	}
}
