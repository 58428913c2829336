import { Problem } from './problem.ts';
import type { ProblemCode } from './problems.ts';

interface DatabaseRefusal {
	code: string;
	constraint?: string;
	message: string;
}

const isDatabaseRefusal = (error: unknown): error is DatabaseRefusal =>
	error instanceof Error && 'code' in error && typeof error.code === 'string';

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND'];

/**
 * What the database refuses, as a problem with a sentence; the one place where that is translated.
 * Rules give most sentences before the database is asked: this is the net below.
 * @returns the problem, or the error itself where it is no refusal by the database
 */
export function fromDatabase(error: unknown): unknown {
	if (error instanceof Problem || !isDatabaseRefusal(error)) return error;
	// A socket closed under a query has no code of PostgreSQL's own.
	if (networkCodes.includes(error.code) || /^(08|57P|53)/.test(error.code))
		return new Problem('databaseAway');
	switch (error.code) {
		case '23505':
			return new Problem('idInUse');
		case '23503':
			return new Problem('notFound');
		case '42501':
			return new Problem('forbidden');
		case '40001':
		case '40P01':
			return new Problem('changedMeanwhile');
		// A rule that the database keeps itself names its problem.
		case 'VZ409':
			return new Problem(error.message as ProblemCode);
		default:
			return error;
	}
}

/** Whether the connection to the database broke, which node-postgres says in words only. */
export const isLostConnection = (error: unknown): boolean =>
	error instanceof Error &&
	/connection terminated|connection error|not queryable/i.test(error.message);
