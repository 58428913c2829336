import { keepSignInsTidy, makeAuth, type Auth } from './sign-in/index.ts';
import {
	openDatabase,
	openFiles,
	readSecret,
	readSettings,
	type Database,
	type FileStore,
	type Settings
} from '#kernel/index.ts';

/** What a request needs of the running server. */
export interface Runtime {
	settings: Settings;
	db: Database;
	files: FileStore;
	signIn: Auth;
	/** Keys sessions, links and the fingerprints in history. */
	secret: string;
}

let made: Runtime | undefined;

/**
 * The database and the secret of this server, opened at the first request.
 * The command that starts the server has put its database in DATABASE_URL, the embedded one too.
 */
export function runtime(): Runtime {
	if (made) return made;
	const settings = readSettings();
	if (!settings.DATABASE_URL)
		throw new Error('DATABASE_URL is missing: start with ./vierzet start');
	const { DATABASE_URL: databaseUrl, origin } = settings;
	const db = openDatabase(databaseUrl);
	const secret = readSecret(settings);
	const files = openFiles(settings);
	made = { settings, db, files, secret, signIn: makeAuth({ db, databaseUrl, secret, origin }) };
	keepSignInsTidy(db);
	return made;
}
