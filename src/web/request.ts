import { standingsOf } from '#community/index.ts';
import { anybody, letsIn, toProblemJson, type Actor, type Problem } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Asker, Locale } from './asker.ts';
import { pickLocale } from './locale.rules.ts';
import { runtime } from './runtime.ts';
import { reach } from './sign-in/reach.ts';

/** The language of the screens for this request. */
export const localeOf = ({ cookies, request }: RequestEvent): Locale =>
	pickLocale(cookies.get('vierzet-locale'), request.headers.get('accept-language'));

/**
 * Who asks: the account of the session, as the person it is in the chosen organisation.
 * An account without a role anywhere is nobody, but keeps its account id: it may take up an invitation.
 * @throws Problem when the sessions cannot be read
 */
export async function askerOf(event: RequestEvent): Promise<{ actor: Actor; asker: Asker | null }> {
	const nobody = { actor: anybody(null), asker: null };
	if (!event.request.headers.get('cookie')?.includes('vierzet.session')) return nobody;
	const { db, signIn } = runtime();
	const { headers } = event.request;
	const session = await reach(signIn.auth.api.getSession({ headers }));
	if (!session) return nobody;
	const standings = await standingsOf(db, session.user.id);
	const wanted = event.cookies.get('vierzet-organisation');
	const chosen =
		standings.find((standing) => standing.actor.organisationId === wanted) ?? standings[0];
	if (!chosen) return { ...nobody, actor: { ...anybody(null), accountId: session.user.id } };
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
