import { appRole } from '#kernel/db/index.ts';
import { makeAuth, type Auth } from '#web/sign-in.ts';
import type { World } from './harness.ts';

/** Address of the application's role in the database of a test world. */
export const appUrlOf = ({ ownerUrl }: World): string =>
	Object.assign(new URL(ownerUrl), { username: appRole }).href;

/** Accounts on the database of a test world, as the server and the command line open them. */
export function openSignIn(world: World, origin = 'http://localhost:4100'): Auth {
	const databaseUrl = appUrlOf(world);
	return makeAuth({ db: world.db, databaseUrl, secret: 'x'.repeat(32), origin });
}

/** What a refusal says: its code and the fields it names. */
export const refusalOf = (work: Promise<unknown>) =>
	work.then(
		() => 'it was not refused',
		({ code, fields = [] }) => [code, ...fields.map(({ path }: { path: string }) => path)].join(' ')
	);
