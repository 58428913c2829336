import { fieldProblem } from '#kernel/index.ts';
import type { Auth } from './auth.ts';
import { hash } from './password.ts';

const long = (password: string) => {
	if ([...password].length < 12 || password.length > 200)
		throw fieldProblem('password', 'passwordShort');
};

/**
 * Makes an account with a password.
 * @returns its id
 * @throws Problem at the field email or password
 */
export async function createAccount(
	{ auth, findAccount }: Auth,
	account: { name: string; email: string; password: string }
): Promise<string> {
	long(account.password);
	const email = account.email.trim().toLowerCase();
	if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw fieldProblem('email', 'notAnEmail');
	if (await findAccount(email)) throw fieldProblem('email', 'emailInUse');
	const { internalAdapter } = await auth.$context;
	// Whoever set it up or followed the link in a mail to this address has shown that it is theirs.
	const user = await internalAdapter.createUser(
		{ name: account.name, email, emailVerified: true },
		{ method: 'admin' }
	);
	await internalAdapter.linkAccount({
		...{ userId: user.id, accountId: user.id, providerId: 'credential' },
		password: await hash(account.password)
	});
	return user.id;
}

/** Gives an account another password and ends its sessions. */
export async function setPassword(
	{ auth }: Auth,
	accountId: string,
	password: string
): Promise<void> {
	long(password);
	const { internalAdapter } = await auth.$context;
	await internalAdapter.updatePassword(accountId, await hash(password));
	await internalAdapter.deleteUserSessions(accountId);
}

/** Takes an account away that could not be put to use, so that its address is free again. */
export async function removeAccount({ auth }: Auth, accountId: string): Promise<void> {
	const { internalAdapter } = await auth.$context;
	await internalAdapter.deleteUser(accountId);
}
