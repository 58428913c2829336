// npm run bench [-- --entries 100000 --times 100 --parts pages,browser,imports,thinking,agenda,joining,informed,directory,library,measure,report,match,network,combine,text]:
// what people wait for, on a large Spindelveld.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPublicPage, listCycles, search, standingsOf } from '#community/index.ts';
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
import { measureAgenda } from './agenda.ts';
import { measureAnswers } from './answers.ts';
import { measureBrowser } from './browser.ts';
import { benchClusters } from './cluster.ts';
import { measureDigest } from './digest.ts';
import { fill } from './fill.ts';
import { fillDirectory, measureDirectory } from './directory.ts';
import { measureForceField } from './force-field.ts';
import { measureImports } from './imports.ts';
import { fillLibrary, measureLibrary } from './library.ts';
import { measureMatching } from './match.ts';
import { print, time } from './measure.ts';
import { measureSignUps } from './sign-up.ts';
import { measureVotes } from './vote.ts';
import { measureTrends } from './trends.ts';
import { measurePlan } from './plan.ts';
import { measureReport } from './report.ts';
import { measureText } from './text.ts';

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '100000' },
		times: { type: 'string', default: '100' },
		parts: {
			type: 'string',
			default:
				'pages,browser,imports,thinking,agenda,joining,informed,directory,library,measure,report,match,network,combine,text'
		}
	}
});
const times = Number(values.times);
const parts = values.parts.split(',');
/** These need no running Vierzet. */
const alone: Record<string, () => Promise<unknown>> = {
	match: async () => {
		for (const offers of [10_000, 100_000]) await measureMatching(offers, times);
	},
	network: () => import('./network.ts'),
	combine: () => import('./combine.ts')
};
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
console.log(machine);
for (const part of parts) await alone[part]?.();
if (parts.every((part) => part in alone)) process.exit(0);
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
	console.log(`${machine}, ${values.entries} entries\n`);

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
	if (parts.includes('pages'))
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
			await time('public page', times, () => get('/buurt/welzijn-oudermeer/spindelveld')),
			...(await measureForceField(context, times, get)),
			...(await measurePlan(context, { areaId, times, get }))
		]);
	const pages = [
		'/buurt/welzijn-oudermeer/spindelveld',
		'/zien',
		'/noteer',
		`/gebieden/${areaId}`,
		`/verantwoording/${cycle!.id}`
	];
	if (parts.includes('browser')) await measureBrowser(address, { name, value }, pages);
	if (parts.includes('agenda')) print(await measureAgenda(context, { areaId, times, get }));
	if (parts.includes('imports')) await measureImports(url);
	if (parts.includes('thinking')) {
		await measureVotes(times);
		measureTrends();
		const { entries, first, again, ...suggested } = await benchClusters();
		console.log(
			`\nwhat belongs together, over ${entries} entries: ${again.toFixed(0)} ms (the first time ${first.toFixed(0)} ms), ${suggested.toThemes} to themes, ${suggested.groups} groups`
		);
	}
	if (parts.includes('joining'))
		await measureSignUps(context, {
			...{ areaId, times: Math.min(times, 20) },
			ownerUrl: embedded.urlFor(ownerRole, 'vierzet')
		});
	if (parts.includes('informed')) {
		const root = (await perform(findPublicPage, { slug: 'spindelveld' }, context)).id;
		await measureDigest(context, embedded.urlFor(ownerRole, 'vierzet'), { areaId: root, times });
	}
	if (parts.includes('measure')) print(await measureAnswers(context, { areaId, times, get }));
	if (parts.includes('report')) print(await measureReport(context, { times, get }));
	if (parts.includes('text')) measureText();
	if (parts.includes('directory')) {
		const services = 50_000;
		const { organisationId, personId } = context.actor;
		await fillDirectory(
			embedded.urlFor(ownerRole, 'vierzet'),
			organisationId!,
			personId!,
			services
		);
		console.log(`\nthe directory, ${services} services`);
		print(await measureDirectory(context, services, Math.min(times, 30)));
	}
	if (parts.includes('library')) {
		const approaches = 5000;
		const { organisationId, personId } = context.actor;
		const owner = { organisationId: organisationId!, personId: personId! };
		await fillLibrary(embedded.urlFor(ownerRole, 'vierzet'), owner, approaches);
		console.log(`\nover the fence, ${approaches} approaches`);
		print(await measureLibrary(context, times));
	}
	await db.destroy();
	await signIn.close();
} finally {
	const ended = once(server, 'exit');
	server.kill('SIGTERM');
	await ended;
	rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
