import type { RequestEvent } from '@sveltejs/kit';
import { parseSetCookieHeader } from 'better-auth/cookies';

/** Passes the cookies of the sign-in library on to the browser, as they are. */
export function keepCookies(event: RequestEvent, response: Response): void {
	for (const header of response.headers.getSetCookie()) {
		for (const [name, cookie] of parseSetCookieHeader(header)) {
			event.cookies.set(name, cookie.value, {
				path: '/',
				httpOnly: true,
				sameSite: 'lax',
				secure: cookie.secure ?? false,
				...(cookie['max-age'] !== undefined && { maxAge: Number(cookie['max-age']) }),
				encode: (value) => value
			});
		}
	}
}
