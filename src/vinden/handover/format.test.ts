import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileShape } from './package.schema.ts';
import { readFileText } from './package.ts';

const root = join(import.meta.dirname, '../../..');
const kept = join(root, 'docs/handover-format.schema.json');
const given = join(root, 'seed/over-de-schutting');
const schema = () => ({
	title:
		'A file of Vierzet that hands over an approach, or what was made of one (docs/handover-format.md)',
	...z.toJSONSchema(fileShape, { io: 'output' })
});

test('[R95] the JSON Schema beside the document says what is read; UPDATE_SCHEMA=1 writes it anew', () => {
	if (process.env.UPDATE_SCHEMA) writeFileSync(kept, `${JSON.stringify(schema(), null, '\t')}\n`);
	expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema())));
});

test('[R95] the files that come with the example are whole, and answer the schema', () => {
	const isRight = new Ajv2020({ strict: false }).compile(schema());
	const names = readdirSync(given);
	expect(names.length).toBeGreaterThan(1);
	for (const name of names) {
		const text = readFileSync(join(given, name), 'utf8');
		expect(readFileText(text).kind).toBe('handover');
		expect(isRight(JSON.parse(text)), JSON.stringify(isRight.errors)).toBe(true);
	}
	expect(isRight({ format: 'vierzet', kind: 'handover' })).toBe(false);
});
