import { createHash } from 'node:crypto';
import type { Feed } from '#doen/index.ts';
import { words } from '#ui/shared.ts';

/** How a calendar is called and in which words, in the language of who asks. */
export function feedOf(name: string, url: string, locale: 'nl' | 'en'): Feed {
	const { bring, gets, cancelled } = words(locale).agenda;
	return { name, url, words: { bring, gets, cancelled } };
}

/** A calendar as an answer: one that has it already hears that nothing changed. */
export function calendarResponse(request: Request, text: string, name: string): Response {
	const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
	const headers = { etag, 'cache-control': 'no-cache', vary: 'accept-language, cookie' };
	const known = (request.headers.get('if-none-match') ?? '')
		.split(',')
		.map((one) => one.trim().replace(/^W\//, ''));
	if (known.includes(etag) || known.includes('*'))
		return new Response(null, { status: 304, headers });
	return new Response(text, {
		headers: {
			...headers,
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `inline; filename="${name}.ics"`
		}
	});
}
