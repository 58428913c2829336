import { createHash } from 'node:crypto';
import {
	asPackage,
	findHouses,
	hsdsLists,
	listHsds,
	packHsds,
	showHsds,
	type HsdsList
} from '#doen/index.ts';
import { Problem, anybody, perform, read, toProblemJson } from '#kernel/index.ts';
import { contextOf, runtime } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const open = {
	'access-control-allow-origin': '*',
	'access-control-allow-methods': 'GET, HEAD, OPTIONS',
	'access-control-expose-headers': 'etag, link'
};
const isList = (name: string | undefined): name is HsdsList =>
	(hsdsLists as readonly string[]).includes(name ?? '');

/** An answer that may be kept for a minute, and is not sent again when it is the same. */
function answered(
	{ request }: RequestEvent,
	body: string | Uint8Array<ArrayBuffer>,
	more: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' }
) {
	const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
	const headers = { ...open, etag, 'cache-control': 'public, max-age=60' };
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
	if (known.includes(etag) || known.includes('*'))
		return new Response(null, { status: 304, headers });
	return new Response(body, { headers: { ...headers, ...more } });
}
const json = (event: RequestEvent, content: unknown) => answered(event, JSON.stringify(content));

/** Packages of the last minute, by organisation: many may ask for one at once, and it is much work. */
const packages = new Map<string, { until: number; made: Promise<Uint8Array<ArrayBuffer>> }>();

async function packed(event: RequestEvent, house: { id: string; name: string; slug: string }) {
	const now = Date.now();
	const kept = packages.get(house.id);
	const context = { ...contextOf(event), actor: anybody(house.id) };
	const make = async () => asPackage(await perform(packHsds, {}, context), house);
	const one = kept && kept.until > now ? kept : { until: now + 60_000, made: make() };
	packages.set(house.id, one);
	one.made.catch(() => packages.delete(house.id));
	return answered(event, await one.made, {
		'content-type': 'application/zip',
		'content-disposition': `attachment; filename="hsds-${house.slug}.zip"`
	});
}

/**
 * The open directory under /hsds (Open Referral HSDS 3.0): of the organisation that was set up first, and of each
 * organisation under its own name, /hsds/welzijn-oudermeer; tabular.zip is all of it at once. It reads as a visitor, whoever is signed in.
 */
async function answer(event: RequestEvent<{ path: string }>): Promise<Response> {
	const { db, settings } = runtime();
	const houses = await read(db, anybody(null), findHouses);
	const parts = event.params.path.split('/').filter(Boolean);
	const named = parts[0] !== undefined && !isList(parts[0]) && parts[0] !== 'tabular.zip';
	const house = named ? houses.find(({ slug }) => slug === parts.shift()) : houses[0];
	if (!house) throw new Problem('notFound');
	const [list, id, ...more] = parts;
	if (list === 'tabular.zip' && id === undefined) return packed(event, house);
	if (list === undefined) {
		const spec = 'https://raw.githubusercontent.com/openreferral/specification/3.0';
		return json(event, {
			version: '3.0',
			profile: 'https://docs.openreferral.org/en/3.0/',
			openapi_url: `${spec}/schema/openapi.json`,
			publisher: house.name,
			directories: houses.map(({ name, slug }) => ({
				name,
				url: `${settings.origin}/hsds/${slug}`,
				tabular: `${settings.origin}/hsds/${slug}/tabular.zip`
			}))
		});
	}
	if (!isList(list) || more.length > 0) throw new Problem('notFound');
	const context = { ...contextOf(event), actor: anybody(house.id) };
	const query = event.url.searchParams.toString();
	return json(
		event,
		id === undefined
			? await perform(listHsds, { list, query: query.slice(0, 2000) }, context)
			: await perform(showHsds, { list, id }, context)
	);
}

export const GET: RequestHandler = async (event) => {
	try {
		return await answer(event);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const problem = toProblemJson(error, event.locals.locale);
		return Response.json(problem, {
			status: problem.status,
			headers: { ...open, 'content-type': 'application/problem+json' }
		});
	}
};

export const OPTIONS: RequestHandler = () => new Response(null, { status: 204, headers: open });
