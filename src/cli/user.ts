import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { addAPerson, listPeople, listTeams } from '#community/index.ts';
import { newId, openDatabase, perform, readSecret, type Context } from '#kernel/index.ts';
import { createAccount, makeAuth, removeAccount, setPassword } from '#web/sign-in.ts';
import { openForCommand } from './database.ts';
import { UsageProblem, type Io } from './io.ts';
import { administrator } from './administrator.ts';

const usage = () =>
	new UsageProblem(
		'Zo schrijf je het: ./vierzet user list | add <e-mail> <naam> <rol> [team] | password <e-mail>.',
		'Write it like this: ./vierzet user list | add <e-mail> <name> <role> [team] | password <e-mail>.'
	);

async function add(
	context: Context,
	signIn: ReturnType<typeof makeAuth>,
	words: string[],
	given?: string
) {
	const [email, name, role, team] = words;
	if (!email || !name || !role) throw usage();
	const teams = await perform(listTeams, {}, context);
	const found = teams.find((one) => one.name === team);
	if (team && !found) {
		const known = teams.map((one) => one.name).join(', ');
		throw new UsageProblem(
			`Er is geen team “${team}”. Wel: ${known}.`,
			`There is no team “${team}”. There are: ${known}.`
		);
	}
	const password = given ?? randomBytes(12).toString('base64url');
	const accountId = await createAccount(signIn, { name, email, password });
	try {
		const person = { id: newId(), accountId, name, role, teamId: found?.id ?? null };
		await perform(addAPerson, person as never, context);
	} catch (error) {
		await removeAccount(signIn, accountId);
		throw error;
	}
	return given ? undefined : password;
}

/** ./vierzet user list | add | password */
export async function userCommand(args: string[], io: Io): Promise<number> {
	const { values, positionals } = parseArgs({
		...{ args, allowPositionals: true },
		options: { password: { type: 'string' } }
	});
	const [action, ...words] = positionals;
	if (!action || !['list', 'add', 'password'].includes(action)) throw usage();
	const { settings, appUrl, close } = await openForCommand();
	const db = openDatabase(appUrl, 2);
	const secret = readSecret(settings);
	const signIn = makeAuth({ db, databaseUrl: appUrl, secret, origin: settings.origin });
	try {
		if (action === 'password') {
			const account = words[0] && (await signIn.findAccount(words[0]));
			if (!account)
				throw new UsageProblem(
					'Dit e-mailadres is hier niet bekend.',
					'This e-mail address is not known here.'
				);
			const password = values.password ?? randomBytes(12).toString('base64url');
			await setPassword(signIn, account.id, password);
			io.answer(
				values.password
					? { nl: 'Het wachtwoord is veranderd.', en: 'The password was changed.' }
					: { nl: `Nieuw wachtwoord: ${password}`, en: `New password: ${password}` }
			);
			return 0;
		}
		const context = await administrator(db, secret);
		if (action === 'add') {
			const made = await add(context, signIn, words, values.password);
			io.answer(
				made
					? { nl: `Toegevoegd. Wachtwoord: ${made}`, en: `Added. Password: ${made}` }
					: { nl: 'Toegevoegd.', en: 'Added.' }
			);
			return 0;
		}
		const people = await perform(listPeople, {}, context);
		const lines = people.map(({ name, roles, endsOn }) => {
			const held = roles.map((one) => (one.teamName ? `${one.role} (${one.teamName})` : one.role));
			return [name, held.join(', '), endsOn ?? ''].join('\t').trim();
		});
		io.answer(lines.join('\n'), { people });
		return 0;
	} finally {
		await db.destroy();
		await signIn.close();
		await close();
	}
}
