import { prepareServer } from '#kernel/db/index.ts';
import { readSettings } from '#kernel/index.ts';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';

/** Brings the embedded database, or the server in DATABASE_URL, to the newest step. */
export async function migrateCommand(io: Io): Promise<void> {
	const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = readSettings();
	let steps: string[] = [];
	if (appUrl) {
		if (!ownerUrl) {
			throw new UsageProblem(
				'Zet ook DATABASE_OWNER_URL: het adres van de rol die eigenaar van de tabellen wordt.',
				'Set DATABASE_OWNER_URL too: the address of the role that becomes owner of the tables.'
			);
		}
		steps = await prepareServer({ appUrl, ownerUrl });
	} else {
		const opened = await openForCommand();
		await opened.close();
	}
	io.answer(
		{ nl: 'De database staat op de nieuwste stap.', en: 'The database is at the newest step.' },
		{ steps }
	);
}
