import { standingsOf } from '#community/index.ts';
import { anybody, letsIn, toProblemJson, type Actor, type Problem } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Asker, Locale } from './asker.ts';
import { runtime } from './runtime.ts';

/** The language of the screens: chosen, else the first one the browser asks for that we have, else Dutch. */
export function localeOf({ cookies, request }: RequestEvent): Locale {
	const chosen = cookies.get('vierzet-locale');
	if (chosen === 'nl' || chosen === 'en') return chosen;
	const asked = (request.headers.get('accept-language') ?? '').toLowerCase();
	return /(^|,)\s*(nl|en)\b/.exec(asked)?.[2] === 'en' ? 'en' : 'nl';
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a write that carries cookies comes from another site (cross-site request forgery). */
export function foreignWrite({ method, headers }: Request): boolean {
	if (safeMethods.has(method) || !headers.has('cookie')) return false;
	const site = headers.get('sec-fetch-site');
	if (site) return site !== 'same-origin' && site !== 'none';
	// Browsers leave that header out on plain http; then the origin must be the host that was asked.
	const origin = headers.get('origin');
	return origin !== null && URL.parse(origin)?.host !== headers.get('host');
}

/** Who asks: the account of the session, as the person it is in the chosen organisation. */
export async function askerOf(event: RequestEvent): Promise<{ actor: Actor; asker: Asker | null }> {
	const nobody = { actor: anybody(null), asker: null };
	if (!event.request.headers.get('cookie')?.includes('vierzet.session')) return nobody;
	const { db, signIn } = runtime();
	const session = await signIn.auth.api.getSession({ headers: event.request.headers });
	if (!session) return nobody;
	const standings = await standingsOf(db, session.user.id);
	const wanted = event.cookies.get('vierzet-organisation');
	const chosen =
		standings.find((standing) => standing.actor.organisationId === wanted) ?? standings[0];
	if (!chosen) return nobody;
	const { actor, name, organisationName, organisationSlug } = chosen;
	return {
		actor,
		asker: {
			...{ accountId: session.user.id, personId: actor.personId!, name, roles: actor.roles },
			...{ organisationId: actor.organisationId!, organisationName, organisationSlug },
			...{ mayRead: letsIn(['member'], actor.roles), mayNote: letsIn(['worker'], actor.roles) },
			organisations: standings.map((one) => ({
				id: one.actor.organisationId!,
				name: one.organisationName
			}))
		}
	};
}

/** Headers that every answer carries. */
export const securityHeaders = {
	'cache-control': 'no-store',
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin'
};

/** A refusal outside any page, as application/problem+json (RFC 9457). */
export const problemResponse = (problem: Problem, locale: Locale) =>
	new Response(JSON.stringify(toProblemJson(problem, locale)), {
		status: problem.status,
		headers: { 'content-type': 'application/problem+json', 'content-language': locale }
	});
