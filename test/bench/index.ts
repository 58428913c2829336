// npm run bench [-- --entries 100000]: what people wait for, on a large Spindelveld.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listCycles, search, standingsOf } from '#community/index.ts';
import {
	newId,
	openDatabase,
	perform,
	readSecret,
	readSettings,
	type Context
} from '#kernel/index.ts';
import { appRole, ownerRole, startEmbedded } from '#kernel/db/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import { noteObservation } from '#zien/index.ts';
import { noor } from '#seed/index.ts';
import { measureBrowser } from './browser.ts';
import { fill } from './fill.ts';
import { measureImports } from './imports.ts';
import { print, time } from './measure.ts';

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '100000' },
		times: { type: 'string', default: '100' }
	}
});
const times = Number(values.times);
const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-bench-'));
const port = '4998';
const program = join(import.meta.dirname, '../../src/cli/index.ts');
const server = spawn(process.execPath, [program, 'start', '--json'], {
	env: { ...process.env, VIERZET_DATA: dataDir, PORT: port, HOST: '127.0.0.1' },
	stdio: ['ignore', 'pipe', 'inherit']
});
try {
	const { address } = JSON.parse(String((await once(server.stdout, 'data'))[0])) as {
		address: string;
	};
	const embedded = await startEmbedded({ dataDir });
	await fill(embedded.urlFor(ownerRole, 'vierzet'), Number(values.entries));
	console.log(
		`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${values.entries} entries\n`
	);

	const url = embedded.urlFor(appRole, 'vierzet');
	const db = openDatabase(url, 4);
	const secret = readSecret(readSettings({ VIERZET_DATA: dataDir }));
	const signIn = makeAuth({ db, databaseUrl: url, secret, origin: address });
	const account = (await signIn.findAccount(noor.email))!;
	const [standing] = await standingsOf(db, account.id);
	const context: Context = { db, secret, actor: standing!.actor, origin: 'web' };
	const [cycle] = await perform(listCycles, { limit: 1 }, context);
	const areaId = cycle!.areaId!;

	const signedIn = await fetch(`${address}/inloggen?/password`, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams(noor),
		headers: { origin: address }
	});
	const [cookie = ''] = signedIn.headers.getSetCookie()[0]!.split(';');
	const [name, value] = [cookie.split('=')[0]!, cookie.slice(cookie.indexOf('=') + 1)];
	const get = async (path: string) => {
		const response = await fetch(address + path, {
			redirect: 'manual',
			headers: { cookie: `${name}=${value}` }
		});
		// A page that leads on to signing in is not the page that is measured.
		if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
		await response.text();
	};
	const note = () =>
		perform(noteObservation, { id: newId(), text: 'Even genoteerd.', areaId }, context);
	print([
		await time('save an observation (operation)', times, note),
		await time('search a rare word (operation)', times, () =>
			perform(search, { q: 'woord123' }, context)
		),
		await time('search a word in every entry', times, () =>
			perform(search, { q: 'straat' }, context)
		),
		await time('search page, a word and an area', times, () =>
			get(`/zoek?q=woord7&areaId=${areaId}`)
		),
		await time('timeline page', times, () => get('/zien')),
		await time('neighbourhood page', times, () => get(`/gebieden/${areaId}`)),
		await time('rounds page', times, () => get('/denken')),
		await time('account page', times, () => get(`/verantwoording/${cycle!.id}`)),
		await time('public page', times, () => get('/buurt/welzijn-oudermeer/spindelveld'))
	]);
	const pages = [
		'/buurt/welzijn-oudermeer/spindelveld',
		'/zien',
		'/noteer',
		`/gebieden/${areaId}`,
		`/verantwoording/${cycle!.id}`
	];
	await measureBrowser(address, { name, value }, pages);
	await measureImports(url);
	await db.destroy();
	await signIn.close();
} finally {
	const ended = once(server, 'exit');
	server.kill('SIGTERM');
	await ended;
	rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
