import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './types.generated.ts';

/** The open database. Only the kernel holds it; everybody else gets a transaction from `read` or `write`. */
export type Database = Kysely<DB>;

// A day is a day: no time of day, no time zone. A count fits in a number.
const asText = (value: string) => value;
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, asText);
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

function openPool(url: string, options: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		connectionTimeoutMillis: 10_000,
		idleTimeoutMillis: 30_000,
		...options
	});
	// A connection that breaks while idle is dropped by the pool; the next request opens a new one.
	pool.on('error', () => {});
	return pool;
}

/**
 * Opens a pool of connections as the role in the address.
 * @param url postgres address; a unix socket as postgres://role@localhost/database?host=/folder
 */
export function openDatabase(url: string, connections = 10): Database {
	const pool = openPool(url, { max: connections, types });
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});
}

/** A way to the database for a library that brings its own tables; everybody else uses `openDatabase`. */
export function openDialect(url: string, connections: number) {
	const pool = openPool(url, { max: connections });
	return { dialect: new PostgresDialect({ pool }), close: () => pool.end() };
}
