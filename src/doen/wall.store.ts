import { sql } from 'kysely';

/** A moment by the clock on the wall as text: yyyy-mm-ddThh:mm. */
export const wall = <T extends string | null = string>(column: string) =>
	sql<T>`to_char(${sql.ref(column)}, 'YYYY-MM-DD"T"HH24:MI')`;
