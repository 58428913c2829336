import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listAreas, showArea, standingsOf } from '#community/index.ts';
import { openDatabase, perform, readSecret, type Context } from '#kernel/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import { listAllObservations } from '#zien/index.ts';
import { administrator } from './administrator.ts';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';

/** The areas with their outlines as GeoJSON. */
async function areas(context: Context) {
	const list = await perform(listAreas, {}, context);
	const whole = await Promise.all(list.map(({ id }) => perform(showArea, { id }, context)));
	const features = whole.map(({ outline, ownOutline: _, ...properties }) => ({
		...{ type: 'Feature', id: properties.id, properties, geometry: outline ?? null }
	}));
	return { count: features.length, content: { type: 'FeatureCollection', features } };
}

async function observations(context: Context) {
	const content = await perform(listAllObservations, { limit: 200 }, context);
	return { count: content.length, content };
}

/** ./vierzet export areas|observations|hsds <file> */
export async function exportCommand(args: string[], io: Io): Promise<number> {
	const { values, positionals } = parseArgs({
		...{ args, allowPositionals: true },
		options: { as: { type: 'string' }, public: { type: 'boolean' } }
	});
	const [what, file] = positionals;
	const target = positionals[2];
	if (what === 'handover' && file && target)
		return (await import('./approach.ts')).exportApproach(file, target, values.as, io);
	if (what === 'hsds' && file) return (await import('./directory.ts')).exportHsds(file, values, io);
	if ((what !== 'areas' && what !== 'observations') || !file) {
		throw new UsageProblem(
			'Zo schrijf je het: ./vierzet export areas|observations <bestand.json>, of export hsds <bestand.json, .zip of .csv>.',
			'Write it like this: ./vierzet export areas|observations <file.json>, or export hsds <file.json, .zip or .csv>.'
		);
	}
	const { settings, appUrl, close } = await openForCommand();
	const db = openDatabase(appUrl, 2);
	const secret = readSecret(settings);
	const signIn = makeAuth({ db, databaseUrl: appUrl, secret, origin: settings.origin });
	try {
		let context = await administrator(db, secret);
		if (values.as) {
			const account = await signIn.findAccount(values.as);
			const [standing] = account ? await standingsOf(db, account.id) : [];
			if (!standing)
				throw new UsageProblem(
					'Dit e-mailadres is hier niet bekend.',
					'This e-mail address is not known here.'
				);
			context = { ...context, actor: standing.actor };
		}
		const { count, content } = await (what === 'areas' ? areas : observations)(context);
		await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
		io.answer(
			{ nl: `${count} geschreven naar ${file}.`, en: `${count} written to ${file}.` },
			{ file, count }
		);
		return 0;
	} finally {
		await db.destroy();
		await signIn.close();
		await close();
	}
}
