import { anybody, openDatabase, perform } from '#kernel/index.ts';
import { isSetUp } from '#community/index.ts';
import { newId } from '#kernel/index.ts';
import { makeAuth } from '#web/sign-in.ts';
import { addAreas } from './areas.ts';
import { addFigures } from './figures.ts';
import { addPeople } from './people.ts';
import { aanmelden } from './situations/aanmelden.ts';
import { aandeel } from './situations/aandeel.ts';
import { agenda } from './situations/agenda.ts';
import { berichten } from './situations/berichten.ts';
import { brengEnHaaltijd } from './situations/breng-en-haaltijd.ts';
import { energierekening } from './situations/energierekening.ts';
import { gebiedsanalyse } from './situations/gebiedsanalyse.ts';
import { hetBankje } from './situations/het-bankje.ts';
import { eersteIndrukken } from './situations/eerste-indrukken.ts';
import { geveltuinen } from './situations/geveltuinen.ts';
import { voortgang } from './situations/voortgang.ts';
import { weefselplein } from './situations/weefselplein.ts';
import { geveltuinenDoen } from './situations/geveltuinen-doen.ts';
import { overdracht } from './situations/overdracht.ts';
import { schouw } from './situations/schouw.ts';
import { vragenlijst } from './situations/vragenlijst.ts';
import { weefgetouw } from './situations/weefgetouw.ts';
import { wegwijzer } from './situations/wegwijzer.ts';
import { opbrengsten } from './situations/opbrengsten.ts';
import { straatdiner } from './situations/straatdiner.ts';
import { verslag } from './situations/verslag.ts';
import { talenten } from './situations/talenten.ts';
import { watErIs } from './situations/wat-er-is.ts';
import { eettafel } from './situations/eettafel.ts';
import { gevraagd } from './situations/gevraagd.ts';
import { netwerk } from './situations/netwerk.ts';
import { fietstaal } from './situations/fietstaal.ts';
import { vraagNaarAanbod } from './situations/vraag-naar-aanbod.ts';
import { bespreking } from './situations/bespreking.ts';
import { wijkteam } from './situations/wijkteam.ts';
import { uitDeBuurt } from './situations/uit-de-buurt.ts';
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
		const beginnings = [hetBankje, eersteIndrukken, geveltuinen, schouw];
		const thoughts = [brengEnHaaltijd, energierekening, gebiedsanalyse];
		const deeds = [
			weefselplein,
			geveltuinenDoen,
			weefgetouw,
			voortgang,
			agenda,
			aanmelden,
			berichten,
			wegwijzer,
			aandeel
		];
		const finds = [straatdiner, opbrengsten, vragenlijst, verslag, overdracht];
		const ties = [watErIs, talenten, gevraagd, eettafel, netwerk, fietstaal, vraagNaarAanbod];
		const team = [bespreking, wijkteam];
		const residents = [uitDeBuurt];
		const told = [beginnings, thoughts, deeds, finds, ties, team, residents].flat();
		for (const situation of told) await situation(world);
	} finally {
		await db.destroy();
		await signIn.close();
	}
}
