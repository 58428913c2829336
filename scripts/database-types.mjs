// Makes src/kernel/db/types.generated.ts anew from a fresh database with all migrations: node scripts/database-types.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerRole, startEmbedded } from '../src/kernel/db/index.ts';
import { prepareDatabase } from '../src/kernel/db/prepare.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'vierzet-types-'));
const server = await startEmbedded({ dataDir, durable: false });
try {
	await prepareDatabase(server, 'types');
	const url = server.urlFor(ownerRole, 'types');
	const args = ['--dialect=postgres', '--camel-case', `--url=${url}`, '--exclude-pattern=auth.*'];
	const kinds = ['--date-parser=string', '--numeric-parser=number', '--type-only-imports'];
	const out = '--out-file=src/kernel/db/types.generated.ts';
	spawnSync('node_modules/.bin/kysely-codegen', [...args, ...kinds, out], { stdio: 'inherit' });
} finally {
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
}
