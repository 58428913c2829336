import pg from 'pg';
import { StartProblem } from './embedded/start-problem.ts';
import { migrate } from './migrate.ts';

const oldest = 15;

interface About {
	role: string;
	version: number;
	superuser: boolean;
	owns: boolean;
	migrated: boolean;
}

async function askAbout(url: string): Promise<About> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	client.on('error', () => {});
	try {
		await client.connect();
		const { rows } = await client.query(`select current_user as role,
			current_setting('server_version_num')::int / 10000 as version,
			(select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as superuser,
			exists (select from pg_class c join pg_roles r on r.oid = c.relowner
				where rolname = current_user and relname = 'entry' and relkind = 'r') as owns,
			exists (select from pg_namespace where nspname = 'vierzet_meta') as migrated`);
		return rows[0];
	} catch (error) {
		const { message } = error as Error;
		throw new StartProblem({
			nl: `De databaseserver is niet te bereiken: ${message}. Controleer DATABASE_URL en DATABASE_OWNER_URL.`,
			en: `The database server cannot be reached: ${message}. Check DATABASE_URL and DATABASE_OWNER_URL.`
		});
	} finally {
		await client.end().catch(() => {});
	}
}

/**
 * Checks a server of your own, and with the owner's address brings it to the newest step.
 * @returns the names of the steps that were applied
 * @throws StartProblem when it is too old, cannot be reached, was not prepared, or when its role may do too much
 */
export async function prepareServer(urls: {
	appUrl: string;
	ownerUrl: string | undefined;
}): Promise<string[]> {
	const app = await askAbout(urls.appUrl);
	if (app.version < oldest) {
		throw new StartProblem({
			nl: `De databaseserver is PostgreSQL ${app.version}. Nodig is ${oldest} of nieuwer.`,
			en: `The database server is PostgreSQL ${app.version}. Version ${oldest} or newer is needed.`
		});
	}
	if (app.superuser || app.owns) {
		throw new StartProblem({
			nl: `De rol ${app.role} in DATABASE_URL mag te veel: zij is superuser of eigenaar van de tabellen, en dan schermt de database niets af. Maak een gewone rol (create role vierzet_app login) en zet de eigenaar in DATABASE_OWNER_URL.`,
			en: `The role ${app.role} in DATABASE_URL may do too much: it is superuser or owner of the tables, and then the database shields nothing. Make an ordinary role (create role vierzet_app login) and put the owner in DATABASE_OWNER_URL.`
		});
	}
	if (urls.ownerUrl) return migrate({ ownerUrl: urls.ownerUrl, appRole: app.role });
	if (!app.migrated) {
		throw new StartProblem({
			nl: 'De database is nog leeg. Zet DATABASE_OWNER_URL en geef de opdracht: ./vierzet migrate.',
			en: 'The database is still empty. Set DATABASE_OWNER_URL and give the command: ./vierzet migrate.'
		});
	}
	return [];
}
