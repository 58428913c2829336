import { isSetUp, setUpOrganisation } from '#community/index.ts';
import {
	Problem,
	anybody,
	checked,
	newId,
	perform,
	shortText,
	type Context,
	type Database
} from '#kernel/index.ts';
import { z } from 'zod';
import { accountShape, createAccount, removeAccount } from './accounts.ts';
import type { Auth } from './auth.ts';

/** What the first page asks. */
const beginningShape = accountShape.extend({
	organisation: shortText(),
	area: shortText(),
	/** Whether the administrator also works in the neighbourhood. */
	alsoWorker: z.literal('yes').optional()
});

/** What the sign-in needs of the running server. */
export interface House {
	db: Database;
	secret: string;
	signIn: Auth;
}

/** Whether there is an organisation already. */
export const hasBegun = ({ db, secret }: Omit<House, 'signIn'>): Promise<boolean> =>
	perform(isSetUp, {}, { db, secret, origin: 'web', actor: anybody(newId()) });

/**
 * Sets up the first organisation, its administrator with an account, its first area and the team there.
 * All of it, or nothing.
 * @param typed the fields of the form
 * @returns with what the administrator signs in
 * @throws Problem at the fields of the form, or when somebody did it before
 */
export async function begin(
	{ db, secret, signIn }: House,
	typed: unknown
): Promise<{ email: string; password: string }> {
	if (await hasBegun({ db, secret })) throw new Problem('alreadySetUp');
	const { organisation, area, alsoWorker, ...account } = checked(beginningShape, typed);
	const id = newId();
	const accountId = await createAccount(signIn, account);
	const context: Context = { db, secret, origin: 'web', actor: anybody(id), task: 'setup' };
	try {
		await perform(
			setUpOrganisation,
			{
				...{ id, name: organisation, accountId, personId: newId(), personName: account.name },
				...{ alsoWorker: alsoWorker === 'yes', teamId: newId(), areaId: newId(), areaName: area }
			},
			context
		);
	} catch (error) {
		await removeAccount(signIn, accountId);
		throw error;
	}
	return { email: account.email, password: account.password };
}
