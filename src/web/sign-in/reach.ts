import { Problem } from '#kernel/index.ts';

/**
 * Waits for an answer of the sign-in library. What it throws by itself is a fault on our side, such as
 * a database that is away: noted for the administrator, and never taken for a wrong password.
 */
export const reach = <T>(asked: Promise<T>): Promise<T> =>
	asked.catch((error: unknown) => {
		console.error(error);
		throw new Problem('databaseAway');
	});
