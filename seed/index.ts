import { anybody, openDatabase, perform } from '#kernel/index.ts';
import { isSetUp } from '#community/index.ts';
import { newId } from '#kernel/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import { addAreas } from './areas.ts';
import { addFigures } from './figures.ts';
import { addPeople } from './people.ts';
import { hetBankje } from './situations/het-bankje.ts';
import { eersteIndrukken } from './situations/eerste-indrukken.ts';
import { geveltuinen } from './situations/geveltuinen.ts';
import { schouw } from './situations/schouw.ts';
import type { SeedWorld } from './world.ts';

export { noor, password } from './people.ts';

/** Whether somebody works in this database already. */
export async function hasAnything(url: string): Promise<boolean> {
	const db = openDatabase(url, 1);
	try {
		const context = { db, secret: '', origin: 'seed' as const, actor: anybody(newId()) };
		return await perform(isSetUp, {}, context);
	} finally {
		await db.destroy();
	}
}

/**
 * Sets up Spindelveld (methods.md 9) in an empty database, through the same operations that people use.
 * @param url address of the application's role
 */
export async function seed(options: {
	url: string;
	secret: string;
	origin: string;
}): Promise<void> {
	const { url, secret, origin } = options;
	const db = openDatabase(url, 2);
	const signIn = makeAuth({ db, databaseUrl: url, secret, origin });
	try {
		await addFigures(db);
		const people = await addPeople({ db, secret, signIn });
		const world: SeedWorld = {
			db,
			secret,
			...people,
			areas: await addAreas({ db, secret, ...people })
		};
		for (const situation of [hetBankje, eersteIndrukken, geveltuinen, schouw])
			await situation(world);
	} finally {
		await db.destroy();
		await signIn.close();
	}
}
