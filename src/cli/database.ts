import { readSettings, type Settings } from '#kernel/index.ts';
import {
	appRole,
	ownerRole,
	prepareDatabase,
	prepareServer,
	superviseEmbedded
} from '#kernel/db/index.ts';
import { UsageProblem } from './io.ts';

/** The database a command works on: the embedded one of the data folder, or the server in DATABASE_URL. */
export interface Opened {
	settings: Settings;
	/** For the application: a role that is no superuser and owns nothing. */
	appUrl: string;
	/** For backup and restore: the role that owns the tables, which sees everything. */
	ownerUrl(): string;
	close(): Promise<void>;
}

/**
 * Opens the database and brings it to the newest step.
 * @throws StartProblem with a sentence
 */
export async function openForCommand(env: NodeJS.ProcessEnv = process.env): Promise<Opened> {
	const settings = readSettings(env);
	const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: given, dataDir } = settings;
	if (appUrl) {
		await prepareServer({ appUrl, ownerUrl: given });
		const ownerUrl = () => {
			if (given) return given;
			throw new UsageProblem(
				'Zet ook DATABASE_OWNER_URL: alleen de eigenaar van de tabellen ziet alles.',
				'Set DATABASE_OWNER_URL too: only the owner of the tables sees everything.'
			);
		};
		return { settings, appUrl, ownerUrl, close: async () => {} };
	}
	const supervised = await superviseEmbedded({ dataDir });
	await prepareDatabase(supervised.server);
	return {
		settings,
		appUrl: supervised.server.urlFor(appRole, 'vierzet'),
		ownerUrl: () => supervised.server.urlFor(ownerRole, 'vierzet'),
		close: () => supervised.stop()
	};
}
