import { findOrganisationBySlug } from '#community/index.ts';
import { Problem, anybody, perform, read, toProblemJson, type Context } from '#kernel/index.ts';
import { Hono } from 'hono';
import type { Locale } from '../asker.ts';
import { apiVersion, openApiDocument } from './document.ts';
import { readJson, readQuery } from './input.ts';
import { apiOperations } from './operations.ts';

/** What a request comes with: who asks, in which language, and the address of this Vierzet. */
export interface ApiRequest {
	context: Context;
	locale: Locale;
	origin: string;
}

type Api = Hono<{ Bindings: ApiRequest }>;

/** Without signing in, the public things of one named organisation. */
async function actorFor({ context }: ApiRequest, slug: string | undefined): Promise<Context> {
	if (context.actor.organisationId || !slug) return context;
	const found = await read(context.db, anybody(null), (tx) => findOrganisationBySlug(tx, slug));
	if (!found) throw new Problem('notFound');
	return { ...context, actor: anybody(found.id) };
}

/** The REST API: one route per operation that has a place on the wire. */
function makeApi(): Api {
	const api: Api = new Hono<{ Bindings: ApiRequest }>().basePath('/api/v1');
	api.use(async (c, next) => {
		await next();
		c.header('API-Version', apiVersion);
		c.header('Cache-Control', 'no-store');
		c.header('Content-Security-Policy', "frame-ancestors 'none'");
	});
	api.get('/openapi.json', (c) => {
		c.header('Access-Control-Allow-Origin', '*');
		return c.json(openApiDocument(c.env.origin));
	});
	for (const operation of apiOperations) {
		const { method, path, largest } = operation.rest;
		api.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
			const context = await actorFor(c.env, c.req.query('organisation'));
			const given =
				method === 'get'
					? readQuery(new URL(c.req.url).searchParams, operation.input)
					: await readJson(c.req.raw, largest);
			const input = { ...given, ...c.req.param() };
			const answer = await perform(operation as never, input as never, {
				...context,
				origin: 'api'
			});
			return c.json(answer as object);
		});
	}
	api.notFound(() => {
		throw new Problem('notFound');
	});
	api.onError((error, c) => {
		const problem = error instanceof Problem ? error : new Problem('unexpected');
		if (problem !== error) console.error(error);
		return new Response(JSON.stringify(toProblemJson(problem, c.env.locale)), {
			status: problem.status,
			headers: {
				'content-type': 'application/problem+json',
				'content-language': c.env.locale,
				'api-version': apiVersion
			}
		});
	});
	return api;
}

export const api = makeApi();
export { openApiDocument } from './document.ts';
export { allOperations, apiOperations } from './operations.ts';
