import { openInvitation, post, standingsOf } from '#community/index.ts';
import { openDialect, type Database } from '#kernel/index.ts';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import { onward } from '../origin.rules.ts';
import { hash, verify } from './password.ts';

export interface AuthOptions {
	db: Database;
	databaseUrl: string;
	secret: string;
	/** The address people type. */
	origin: string;
}

/** The header in which our own server puts the address of who asks; never taken from the client. */
export const addressHeader = 'x-vierzet-address';

const linkLetter = (link: string) => ({
	subject: 'Je link om in te loggen bij Vierzet',
	body: `Dag,\n\nMet deze link log je in. Hij werkt één keer, een kwartier lang:\n\n${link}\n\nHeb je dit niet gevraagd? Dan hoef je niets te doen.\n\n—\nWith the link above you sign in. It works once, for a quarter of an hour. If you did not ask for it, do nothing.\n`
});

/**
 * The sign-in library: password and a link by mail; accounts are made by set-up and invitation only.
 * Passkey, TOTP and an organisation's own account system (OIDC) are plugins to be added here.
 */
export function makeAuth({ db, databaseUrl, secret, origin }: AuthOptions) {
	const { dialect, close } = openDialect(databaseUrl, 4);
	const auth = betterAuth({
		database: { dialect, type: 'postgres', schemaName: 'auth', transaction: true },
		secret,
		baseURL: origin,
		basePath: '/api/auth',
		trustedOrigins: [origin],
		telemetry: { enabled: false },
		logger: { disabled: true },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: 12,
			password: { hash, verify }
		},
		session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
		rateLimit: {
			enabled: true,
			storage: 'database',
			window: 60,
			max: 60,
			customRules: {
				'/sign-in/email': { window: 60, max: 10 },
				'/sign-in/magic-link': { window: 300, max: 5 },
				'/magic-link/verify': { window: 60, max: 8 }
			}
		},
		advanced: {
			cookiePrefix: 'vierzet',
			useSecureCookies: origin.startsWith('https:'),
			ipAddress: { ipAddressHeaders: [addressHeader] }
		},
		plugins: [
			magicLink({
				expiresIn: 15 * 60,
				disableSignUp: true,
				storeToken: 'hashed',
				async sendMagicLink({ email, token, metadata }) {
					const onTo = onward(metadata?.onTo);
					const organisationId = await senderFor(email, onTo);
					// No word about whether there is such an account: the page says the same either way.
					if (!organisationId) return;
					const link = new URL('/inloggen/link', origin);
					link.searchParams.set('token', token);
					if (onTo !== '/') link.searchParams.set('naar', onTo);
					await post(db, organisationId, { to: email, ...linkLetter(link.href) });
				}
			})
		]
	});

	/** On behalf of which organisation a link is sent: one where the account has a role, or that invites it. */
	async function senderFor(email: string, onTo: string): Promise<string | null | undefined> {
		const account = await findAccount(email);
		if (!account) return undefined;
		const [standing] = await standingsOf(db, account.id);
		if (standing) return standing.actor.organisationId;
		const [, token] = /^\/uitnodiging\/([\w-]+)$/.exec(onTo) ?? [];
		const invitation = token && (await openInvitation(db, token).catch(() => undefined));
		const isFor = invitation && invitation.email.toLowerCase() === account.email;
		return isFor ? invitation.organisationId : undefined;
	}
	async function findAccount(email: string): Promise<{ id: string; email: string } | undefined> {
		const { internalAdapter } = await auth.$context;
		return (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user;
	}
	return { auth, findAccount, close };
}

export type Auth = ReturnType<typeof makeAuth>;
