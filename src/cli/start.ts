import { accessSync, constants, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { startTimers } from '#community/index.ts';
import { doenJobs } from '#doen/index.ts';
import { teamJobs } from '#team/index.ts';
import { verbindenJobs } from '#verbinden/index.ts';
import { vindenJobs } from '#vinden/index.ts';
import { openDatabase, readSecret, readSettings, type Settings } from '#kernel/index.ts';
import { StartProblem } from '#kernel/db/index.ts';
import { buildWhenNeeded, handlerFile } from './build.ts';
import { openForCommand } from './database.ts';
import type { Io } from './io.ts';
import { checkPort, close, listen } from './server.ts';

/** The largest body a form or the API takes. */
const bodyLimit = '24M';

function checkFolder({ dataDir }: Settings): void {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		accessSync(dataDir, constants.W_OK | constants.X_OK);
	} catch {
		throw new StartProblem({
			nl: `In de map ${dataDir} kan niet worden geschreven. Kies een andere map met VIERZET_DATA.`,
			en: `The folder ${dataDir} cannot be written. Choose another one with VIERZET_DATA.`
		});
	}
}

/** Begins what the program does by itself. */
export function startJobs(url: string, settings: Settings) {
	const db = openDatabase(url, 16);
	const timers = startTimers(db, settings, [
		...[doenJobs, vindenJobs, verbindenJobs, teamJobs].flat()
	]);
	return {
		async stop() {
			// A message that is on its way is waited for, but not for long: its claim keeps others off it.
			const patience = new Promise((over) => setTimeout(over, 5000).unref());
			await Promise.race([timers.stop(), patience]);
			await db.destroy();
		}
	};
}

/** Until somebody stops the program, or the program that started this one is gone. */
export const untilStopped = () =>
	new Promise<void>((stop) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
		// The program that started this one may be killed: nothing is left running then.
		const parent = process.ppid;
		setInterval(() => process.ppid !== parent && stop(), 1000);
	});

/** The neighbourhood of the example, put into an empty database; without it the first visit sets things up. */
async function addExample(url: string, secret: string, origin: string, io: Io): Promise<string> {
	const { hasAnything, noor, seed } = await import('#seed/index.ts');
	if (!(await hasAnything(url))) {
		io.say({ nl: 'Spindelveld wordt neergezet …', en: 'Setting up Spindelveld …' });
		await seed({ url, secret, origin });
	}
	return io.language === 'en'
		? `Sign in as ${noor.email} with password ${noor.password}`
		: `Log in als ${noor.email} met wachtwoord ${noor.password}`;
}

/**
 * Runs the web server until it is told to stop.
 * @throws StartProblem or SettingsProblem with a sentence
 */
export async function start(io: Io, { example }: { example: boolean }): Promise<void> {
	const settings = readSettings();
	const where = { host: settings.HOST, port: settings.PORT };
	checkFolder(settings);
	await checkPort(where);
	buildWhenNeeded(io);
	const secret = readSecret(settings);
	const opened = await openForCommand();
	const signIn = example
		? await addExample(opened.appUrl, secret, settings.origin, io)
		: { nl: 'Het eerste bezoek richt Vierzet in', en: 'The first visit sets Vierzet up' }[
				io.language
			];

	Object.assign(process.env, {
		...{ DATABASE_URL: opened.appUrl, VIERZET_SECRET: secret, ORIGIN: settings.origin },
		...{ PROTOCOL_HEADER: 'x-forwarded-proto', HOST_HEADER: 'x-forwarded-host' },
		...{ BODY_SIZE_LIMIT: bodyLimit, NODE_ENV: 'production' }
	});
	const { handler } = await import(pathToFileURL(handlerFile).href);
	const server = await listen(where, settings.origin, handler);
	const jobs = settings.VIERZET_JOBS === 'inside' ? startJobs(opened.appUrl, settings) : undefined;
	io.answer(`Vierzet: ${settings.origin} · ${signIn}`, { address: settings.origin });

	await untilStopped();
	await Promise.all([close(server), jobs?.stop()]);
	await opened.close();
	process.exit(0);
}
