import { Problem } from '#kernel/index.ts';
import type { z } from 'zod';
import { schemaOf } from './document.ts';

const tooLarge = (megabytes: number) => new Problem('tooLarge', { limit: `${megabytes} MB` });

/** The body as text; stops reading as soon as it is too large, whatever its length says. */
async function readBody(request: Request, megabytes: number): Promise<string> {
	const largest = megabytes * 1024 * 1024;
	if (Number(request.headers.get('content-length')) > largest) throw tooLarge(megabytes);
	const decoder = new TextDecoder();
	let [text, size] = ['', 0];
	try {
		for await (const chunk of request.body ?? []) {
			size += chunk.length;
			if (size > largest) throw tooLarge(megabytes);
			text += decoder.decode(chunk, { stream: true });
		}
	} catch {
		// The server itself also stops a body that goes on for too long.
		throw tooLarge(megabytes);
	}
	return text + decoder.decode();
}

/**
 * The body of a write.
 * @throws Problem when it is too large or no JSON object
 */
export async function readJson(request: Request, megabytes = 1): Promise<Record<string, unknown>> {
	const type = request.headers.get('content-type') ?? '';
	const text = await readBody(request, megabytes);
	if (!/^application\/(.+\+)?json\b/i.test(type)) throw new Problem('notJsonType');
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null && !Array.isArray(body))
			return body as Record<string, unknown>;
	} catch {
		// Falls through to the refusal.
	}
	throw new Problem('notJson');
}

interface Typed {
	type?: string;
	anyOf?: Typed[];
}

const typeOf = ({ type, anyOf }: Typed): string | undefined =>
	type ?? anyOf?.map(typeOf).find((one) => one !== undefined && one !== 'null');

function fromText(text: string, schema: Typed): unknown {
	const type = typeOf(schema);
	if (type === 'integer' || type === 'number') return text.trim() === '' ? text : Number(text);
	if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
	return text;
}

/** The query as the contract wants it: numbers and yes-or-no are read from text, the rest stays text. */
export function readQuery(query: URLSearchParams, shape: z.ZodType): Record<string, unknown> {
	const { properties = {} } = schemaOf(shape, 'input') as { properties?: Record<string, Typed> };
	return Object.fromEntries(
		[...query]
			.filter(([name]) => name !== 'organisation')
			.map(([name, text]) => [name, fromText(text, properties[name] ?? {})])
	);
}
