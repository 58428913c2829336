import { acceptInvitation, openInvitation } from '#community/index.ts';
import { Problem, anybody, fieldProblem, newId, perform } from '#kernel/index.ts';
import { createAccount, removeAccount } from './accounts.ts';
import type { House } from './set-up.ts';

interface Joining {
	/** The secret of the link in the mail. */
	token: string;
	/** The password of the account that is there already, or a new one. */
	password?: string;
	/** The account of who is signed in at this moment. */
	accountId: string | null;
	/** Signs in with a password; answers whether it was right. */
	tryPassword(account: { email: string; password: string }): Promise<boolean>;
}

/**
 * Takes up an invitation: as who is signed in with the invited address, with the password of the account
 * that has it, or with a new account. Afterwards that account is signed in.
 * @throws Problem at the field password, or when the invitation was used or ran out
 */
export async function join(house: House, joining: Joining): Promise<void> {
	const { db, secret, signIn } = house;
	const { token, password = '', accountId, tryPassword } = joining;
	const { organisationId, name, email } = await openInvitation(db, token);
	const accept = (id: string) =>
		perform(
			acceptInvitation,
			{ writeId: newId(), personId: newId(), token, accountId: id },
			{ db, secret, origin: 'web', actor: anybody(organisationId), task: 'sign-in' }
		);

	const known = await signIn.findAccount(email);
	if (known) {
		const isOwn = known.id === accountId || (await tryPassword({ email, password }));
		if (!isOwn) throw fieldProblem('password', 'passwordWrong');
		await accept(known.id);
		return;
	}
	const made = await createAccount(signIn, { name, email, password }).catch((error: unknown) => {
		// The same form sent twice at one moment: the other one made the account.
		const isTaken = error instanceof Problem && error.fields.some(({ path }) => path === 'email');
		throw isTaken ? new Problem('invitationUsed') : error;
	});
	try {
		await accept(made);
	} catch (error) {
		// Account and role come together: without the one the other does not stay.
		await removeAccount(signIn, made);
		throw error;
	}
	await tryPassword({ email, password });
}
