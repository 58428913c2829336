import { checked, fieldProblem, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import type { Auth } from './auth.ts';
import { hash } from './password.ts';

export const emailShape = z
	.string()
	.trim()
	.toLowerCase()
	.max(320)
	.pipe(z.email({ message: 'notAnEmail' }));

/** Long enough to be hard to guess; length counts, odd signs do not (NIST SP 800-63B). */
const passwordShape = z
	.string({ error: 'passwordShort' })
	.refine((password) => [...password].length >= 12, { message: 'passwordShort' })
	.max(200);

export const accountShape = z.object({
	name: shortText(),
	email: emailShape,
	password: passwordShape
});

/**
 * Makes an account with a password.
 * @returns its id
 * @throws Problem at the field name, email or password
 */
export async function createAccount(
	{ auth, findAccount }: Auth,
	account: z.input<typeof accountShape>
): Promise<string> {
	const { name, email, password } = checked(accountShape, account);
	if (await findAccount(email)) throw fieldProblem('email', 'emailInUse');
	const { internalAdapter } = await auth.$context;
	// Whoever set it up or followed the link in a mail to this address has shown that it is theirs.
	const user = await internalAdapter.createUser(
		{ name, email, emailVerified: true },
		{ method: 'admin' }
	);
	await internalAdapter.linkAccount({
		...{ userId: user.id, accountId: user.id, providerId: 'credential' },
		password: await hash(password)
	});
	return user.id;
}

/**
 * Gives an account another password and ends its sessions.
 * @throws Problem at the field password
 */
export async function setPassword(
	{ auth }: Auth,
	accountId: string,
	password: string
): Promise<void> {
	checked(z.object({ password: passwordShape }), { password });
	const { internalAdapter } = await auth.$context;
	await internalAdapter.updatePassword(accountId, await hash(password));
	await internalAdapter.deleteUserSessions(accountId);
}

/** Takes an account away that could not be put to use, so that its address is free again. */
export async function removeAccount({ auth }: Auth, accountId: string): Promise<void> {
	const { internalAdapter } = await auth.$context;
	await internalAdapter.deleteUser(accountId);
}
