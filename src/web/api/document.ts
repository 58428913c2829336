import { problems } from '#kernel/index.ts';
import { z } from 'zod';
import { apiOperations, type ApiOperation } from './operations.ts';

type Schema = Record<string, unknown>;

/** A shape as JSON Schema 2020-12; what comes in before it is transformed, or what goes out. */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Schema {
	const schema = z.toJSONSchema(shape, {
		...{ io, target: 'draft-2020-12', unrepresentable: 'any' },
		override({ zodSchema, jsonSchema }) {
			if (zodSchema._zod.def.type === 'date') {
				jsonSchema.type = 'string';
				jsonSchema.format = 'date-time';
			}
		}
	}) as Schema;
	delete schema.$schema;
	return schema;
}

const pathNames = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

const camel = (name: string) =>
	name.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

const properties = (schema: Schema) => (schema.properties ?? {}) as Record<string, Schema>;

/** The organisation whose public things are read, for who is not signed in. */
const organisationParameter = {
	...{ name: 'organisation', in: 'query', required: false, schema: { type: 'string' } },
	description: 'Slug of the organisation; needed only without signing in.',
	example: 'welzijn-oudermeer'
};

function parametersOf({ rest, audience }: ApiOperation, input: Schema) {
	const inPath = pathNames(rest.path);
	const required = (input.required ?? []) as string[];
	const given = Object.entries(properties(input))
		.filter(([name]) => inPath.includes(name) || rest.method === 'get')
		.map(([name, schema]) => ({
			...{ name, in: inPath.includes(name) ? 'path' : 'query', schema },
			required: inPath.includes(name) || required.includes(name)
		}));
	return audience.includes('public') ? [...given, organisationParameter] : given;
}

function bodyOf({ rest, example }: ApiOperation, input: Schema) {
	const inPath = pathNames(rest.path);
	const keep = <T>(object: Record<string, T>) =>
		Object.fromEntries(Object.entries(object).filter(([name]) => !inPath.includes(name)));
	const required = ((input.required ?? []) as string[]).filter((name) => !inPath.includes(name));
	const schema = { ...input, properties: keep(properties(input)), required };
	return {
		requestBody: {
			required: true,
			content: { 'application/json': { schema, example: keep(example) } }
		}
	};
}

const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } };
const problemResponse = { $ref: '#/components/responses/Problem' };

function describe(operation: ApiOperation) {
	const { rest, summary, audience } = operation;
	const input = schemaOf(operation.input, 'input');
	return {
		operationId: camel(operation.name),
		summary: summary.nl,
		description: `${summary.en}. For: ${audience.join(', ')}.`,
		tags: [rest.tag],
		parameters: parametersOf(operation, input),
		...(rest.method !== 'get' && bodyOf(operation, input)),
		responses: {
			200: {
				description: 'OK',
				headers: versionHeader,
				content: { 'application/json': { schema: schemaOf(operation.output, 'output') } }
			},
			...Object.fromEntries(
				['400', '401', '403', '404', '409'].map((status) => [status, problemResponse])
			)
		},
		security: audience.includes('public') ? [{}, { session: [] }] : [{ session: [] }]
	};
}

export const apiVersion = '1.0.0';

/**
 * The OpenAPI 3.1 document, made from the contracts of the operations.
 * @param origin the address of this Vierzet
 */
export function openApiDocument(origin: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const operation of apiOperations) {
		const { path, method } = operation.rest;
		paths[path] = { ...paths[path], [method]: describe(operation) };
	}
	const tags = [...new Set(apiOperations.map(({ rest }) => rest.tag))].map((name) => ({ name }));
	return {
		openapi: '3.1.0',
		info: {
			title: 'Vierzet',
			description: 'The workbook of a neighbourhood: what was seen, thought, done and found.',
			version: apiVersion,
			contact: { name: 'Vierzet', url: origin, email: 'vierzet@example.org' },
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: `${origin}/api/v1` }],
		tags,
		paths,
		components: {
			securitySchemes: {
				session: { type: 'apiKey', in: 'cookie', name: 'vierzet.session_token' }
			},
			headers: {
				'API-Version': {
					description: 'Version of this API.',
					schema: { type: 'string' },
					example: apiVersion
				}
			},
			responses: {
				Problem: {
					description: 'A refusal in words (RFC 9457).',
					headers: versionHeader,
					content: {
						'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } }
					}
				}
			},
			schemas: {
				Problem: {
					type: 'object',
					required: ['type', 'title', 'status', 'detail'],
					properties: {
						type: { type: 'string', format: 'uri' },
						title: { type: 'string', examples: [problems.notFound.title.nl] },
						status: { type: 'integer' },
						detail: { type: 'string' },
						errors: {
							type: 'array',
							items: {
								type: 'object',
								properties: { in: { type: 'string' }, detail: { type: 'string' } }
							}
						}
					}
				}
			}
		}
	};
}
