import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newId, perform, type Context } from '#kernel/index.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { showDirectoryImport, takeInDirectoryFile } from './import.operations.ts';

/** The schemas and examples; another copy of them where VIERZET_HSDS names its folder. */
const root = process.env.VIERZET_HSDS ?? join(import.meta.dirname, '../../../test/fixtures/hsds');
export const schemaFiles = readdirSync(join(root, 'schema')).filter(
	(name) => name.endsWith('.json') && name !== 'openapi.json' && !name.startsWith('compiled_')
);

/** The schemas of HSDS by the name of their file, as they refer to each other. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (one: Ajv2020) => void)(ajv);
for (const name of schemaFiles) {
	const schema = JSON.parse(readFileSync(join(root, 'schema', name), 'utf8'));
	delete schema.$id;
	ajv.addSchema(schema, name);
}

/** What the JSON Schema of HSDS has against a record; nothing when it is right. */
export function faultsBySchema(kind: string, record: unknown): string[] {
	const validate = ajv.getSchema(`${kind}.json`)!;
	if (validate(record)) return [];
	return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

export const example = (name: string) => readFileSync(join(root, 'examples', name));
export const exampleCsvs = () =>
	readdirSync(join(root, 'examples/csv'))
		.filter((name) => name.endsWith('.csv'))
		.map((name) => ({
			name,
			data: readFileSync(join(root, 'examples/csv', name)).toString('base64')
		}));

/** Takes files in and tells what came of them. */
export async function takeInFiles(
	context: Context,
	files: { name: string; data: string }[],
	more: object = {}
) {
	const id = newId();
	await perform(takeInDirectoryFile, { id, files, ...more }, context);
	return perform(showDirectoryImport, { id }, context);
}
export const asFile = (name: string, content: unknown) => ({
	name,
	data: Buffer.from(
		typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
	).toString('base64')
});
