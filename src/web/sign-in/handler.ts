import { Problem } from '#kernel/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { runtime } from '../runtime.ts';
import { addressHeader } from './auth.ts';
import { keepCookies } from './cookies.ts';
import { reach } from './reach.ts';

type Path = '/sign-in/email' | '/sign-in/magic-link' | '/sign-out' | `/magic-link/verify?${string}`;

/**
 * Asks the sign-in library through its own front door, so that its rate limits hold; keeps its cookies.
 * @returns whether it was granted
 * @throws Problem when it was tried too often, or when the accounts cannot be reached
 */
export async function askSignIn(event: RequestEvent, path: Path, body?: object): Promise<boolean> {
	const { settings, signIn } = runtime();
	const headers = new Headers({
		'content-type': 'application/json',
		origin: settings.origin,
		cookie: event.request.headers.get('cookie') ?? '',
		'user-agent': event.request.headers.get('user-agent') ?? '',
		[addressHeader]: event.request.headers.get(addressHeader) ?? '127.0.0.1'
	});
	const asked = new Request(`${settings.origin}/api/auth${path}`, {
		headers,
		method: path.startsWith('/magic-link') ? 'GET' : 'POST',
		...(body && { body: JSON.stringify(body) })
	});
	const response = await reach(signIn.auth.handler(asked));
	if (response.status === 429) {
		throw new Problem('tooManyRequests', { seconds: response.headers.get('x-retry-after') ?? 60 });
	}
	// A fault of ours is no wrong password.
	if (response.status >= 500) throw new Problem('databaseAway');
	keepCookies(event, response);
	return response.ok && !response.headers.get('location')?.includes('error=');
}
